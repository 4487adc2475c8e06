# time n; space n
class MinStack:
    def __init__(self):
        self.stack = ()          # nested pairs: (value, min, rest)

    def push(self, val: int) -> None:
        low = min(val, self.stack[1]) if self.stack else val
        self.stack = (val, low, self.stack)

    def pop(self) -> None:
        self.stack = self.stack[2]

    def top(self) -> int:
        return self.stack[0]

    def getMin(self) -> int:
        return self.stack[1]
