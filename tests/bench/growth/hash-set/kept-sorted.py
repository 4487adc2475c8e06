# time n^2; space n
from bisect import bisect_left


class MyHashSet:
    def __init__(self):
        self.keys = []

    def add(self, key: int) -> None:
        at = bisect_left(self.keys, key)
        if not self.keys[at:at + 1] == [key]:
            self.keys.insert(at, key)

    def remove(self, key: int) -> None:
        at = bisect_left(self.keys, key)
        if self.keys[at:at + 1] == [key]:
            del self.keys[at]

    def contains(self, key: int) -> bool:
        at = bisect_left(self.keys, key)
        return self.keys[at:at + 1] == [key]
