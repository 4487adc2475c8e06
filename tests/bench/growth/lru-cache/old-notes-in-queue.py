# time n; space n
from collections import deque


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.newest = {}
        self.notes = deque()
        self.now = 0

    def touch(self, key):
        self.now += 1
        self.newest[key] = self.now
        self.notes.append((key, self.now))

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.touch(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            while True:
                oldest, stamp = self.notes.popleft()
                if self.newest.get(oldest) == stamp:
                    break
            del self.values[oldest], self.newest[oldest]
        self.values[key] = value
        self.touch(key)
