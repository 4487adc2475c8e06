class MyHashSet:
    def __init__(self):
        self.buckets = [[] for _ in range(1009)]

    def add(self, key: int) -> None:
        if not self.contains(key):
            self.buckets[key % 1009].append(key)

    def remove(self, key: int) -> None:
        self.buckets[key % 1009].remove(key)

    def contains(self, key: int) -> bool:
        return key in self.buckets[key % 1009]
