# time n * capacity; space capacity
class LRUCache:
    # The first key of a dict is looked for behind all the places of deleted ones.
    def __init__(self, capacity: int):
        self.cap = capacity
        self.d = {}

    def get(self, key: int) -> int:
        if key not in self.d:
            return -1
        v = self.d[key] = self.d.pop(key)
        return v

    def put(self, key: int, value: int) -> None:
        self.d.pop(key, None)
        self.d[key] = value
        if len(self.d) > self.cap:
            del self.d[next(iter(self.d))]
