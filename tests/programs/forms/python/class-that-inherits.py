# problem: lru-cache  expect: AC
import collections


class Cache(collections.OrderedDict):
    limit = 0

    def get(self, key, default=-1):
        if key in self:
            self.move_to_end(key)
            return self[key]
        return default


class LRUCache(Cache):
    def __init__(self, capacity):
        super().__init__()
        self.limit = capacity

    def put(self, key, value):
        self[key] = value
        self.move_to_end(key)
        return len(self) > self.limit and self.popitem(last=False)
