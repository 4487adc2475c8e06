# time n^2; space n
class MyHashSet:
    def __init__(self):
        self.data = frozenset()

    def add(self, key: int) -> None:
        self.data = self.data | {key}

    def remove(self, key: int) -> None:
        self.data = self.data - {key}

    def contains(self, key: int) -> bool:
        return key in self.data
