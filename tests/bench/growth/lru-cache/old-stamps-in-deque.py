# time n; space n
class LRUCache:
    def __init__(self, capacity: int):
        self.c, self.t, self.n = capacity, 0, 0
        self.v, self.s, self.log = {}, {}, deque()
    def _use(self, key):
        self.t += 1
        self.s[key] = self.t
        self.log.append((self.t, key))
    def get(self, key: int) -> int:
        if key not in self.v: return -1
        self._use(key)
        return self.v[key]
    def put(self, key: int, value: int) -> None:
        if key not in self.v and len(self.v) == self.c:
            while True:
                t, k = self.log.popleft()
                if self.s.get(k) == t: break
            del self.v[k], self.s[k]
        self.v[key] = value
        self._use(key)
