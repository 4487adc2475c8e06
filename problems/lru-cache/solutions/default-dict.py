class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries = collections.defaultdict(lambda: -1)

    def get(self, key: int) -> int:
        value = self.entries[key]
        if value != -1:
            del self.entries[key]
            self.entries[key] = value
        return value

    def put(self, key: int, value: int) -> None:
        self.entries.pop(key, None)
        self.entries[key] = value
        if len(self.entries) > self.capacity:
            del self.entries[next(iter(self.entries))]
