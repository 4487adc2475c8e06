# time n * capacity; space capacity
class LRUCache:
    def __init__(self, capacity: int):
        self.cap = capacity
        self.data = {}
        self.order = []

    def get(self, key: int) -> int:
        if key not in self.data:
            return -1
        self.order.remove(key)
        self.order.append(key)
        return self.data[key]

    def put(self, key: int, value: int) -> None:
        if key in self.data:
            self.order.remove(key)
        elif len(self.data) == self.cap:
            del self.data[self.order.pop(0)]
        self.order.append(key)
        self.data[key] = value
