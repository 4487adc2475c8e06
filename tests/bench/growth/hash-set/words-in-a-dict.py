# time n; space n
class MyHashSet:
    def __init__(self):
        self.bits = 0
        self.s = {}
    def add(self, key: int) -> None:
        self.s[key >> 6] = self.s.get(key >> 6, 0) | 1 << (key & 63)
    def remove(self, key: int) -> None:
        if key >> 6 in self.s:
            self.s[key >> 6] &= ~(1 << (key & 63))
    def contains(self, key: int) -> bool:
        return self.s.get(key >> 6, 0) >> (key & 63) & 1 == 1
