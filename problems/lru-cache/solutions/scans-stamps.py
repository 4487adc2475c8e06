class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = {}
        self.used = {}
        self.now = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.touch(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = key
            for other, time in self.used.items():
                if oldest == key or time < self.used[oldest]:
                    oldest = other
            del self.values[oldest], self.used[oldest]
        self.values[key] = value
        self.touch(key)

    def touch(self, key):
        self.now += 1
        self.used[key] = self.now
