# time n^2; space n
class MinStack:
    def __init__(self):
        self.items = []

    def push(self, val: int) -> None:
        low = min(val, self.items[0][1]) if self.items else val
        self.items.insert(0, (val, low))

    def pop(self) -> None:
        self.items.pop(0)

    def top(self) -> int:
        return self.items[0][0]

    def getMin(self) -> int:
        return self.items[0][1]
