# time n * capacity; space capacity
class LRUCache(dict):
    def __init__(self, capacity: int):
        super().__init__()
        self.room = capacity

    def get(self, key: int) -> int:
        if key not in self:
            return -1
        value = self[key] = self.pop(key)
        return value

    def put(self, key: int, value: int) -> None:
        self.pop(key, None)
        self[key] = value
        if len(self) > self.room:
            del self[next(iter(self))]
