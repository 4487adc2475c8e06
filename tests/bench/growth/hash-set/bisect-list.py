# time n^2; space n
import bisect

class MyHashSet:

    def __init__(self):
        self.data = []

    def _find(self, key: int):
        i = bisect.bisect_left(self.data, key)
        return i, i < len(self.data) and self.data[i] == key

    def add(self, key: int) -> None:
        i, there = self._find(key)
        if not there:
            self.data.insert(i, key)

    def remove(self, key: int) -> None:
        i, there = self._find(key)
        if there:
            del self.data[i]

    def contains(self, key: int) -> bool:
        return self._find(key)[1]


# Your MyHashSet object will be instantiated and called as such:
# obj = MyHashSet()
# obj.add(key)
