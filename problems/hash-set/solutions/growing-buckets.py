class MyHashSet:
    def __init__(self):
        self.buckets = [[] for _ in range(16)]
        self.size = 0

    def _bucket(self, key):
        mixed = key * 2654435769 & 0xFFFFFFFF
        return self.buckets[mixed >> 7 & len(self.buckets) - 1]

    def add(self, key: int) -> None:
        bucket = self._bucket(key)
        if key in bucket:
            return
        bucket.append(key)
        self.size += 1
        if self.size > len(self.buckets):
            self._grow()

    def remove(self, key: int) -> None:
        bucket = self._bucket(key)
        if key in bucket:
            bucket.remove(key)
            self.size -= 1

    def contains(self, key: int) -> bool:
        return key in self._bucket(key)

    def _grow(self):
        old = self.buckets
        self.buckets = [[] for _ in range(2 * len(old))]
        for bucket in old:
            for key in bucket:
                self._bucket(key).append(key)
