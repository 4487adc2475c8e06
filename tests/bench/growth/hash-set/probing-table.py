# time n; space n
class MyHashSet:
    EMPTY, GONE = -1, -2

    def __init__(self):
        self.slots = [self.EMPTY] * 8
        self.used = 0

    def _find(self, key):
        mask = len(self.slots) - 1
        i = (key * 2654435761 >> 7) & mask
        free = None
        while self.slots[i] != self.EMPTY:
            if self.slots[i] == key:
                return i, True
            if self.slots[i] == self.GONE and free is None:
                free = i
            i = (i + 1) & mask
        return (i if free is None else free), False

    def add(self, key: int) -> None:
        i, there = self._find(key)
        if there:
            return
        if self.slots[i] == self.EMPTY:
            self.used += 1
        self.slots[i] = key
        if self.used * 3 > len(self.slots) * 2:
            live = [k for k in self.slots if k >= 0]
            size = 8
            while size < 3 * len(live):
                size *= 2
            self.slots = [self.EMPTY] * size
            self.used = 0
            for k in live:
                j, _ = self._find(k)
                self.slots[j] = k
                self.used += 1

    def remove(self, key: int) -> None:
        i, there = self._find(key)
        if there:
            self.slots[i] = self.GONE

    def contains(self, key: int) -> bool:
        return self._find(key)[1]
