# time n^2; space n
class MinStack:
    def __init__(self):
        self.s = ()

    def push(self, val: int) -> None:
        self.s = (*self.s, (val, min(val, self.getMin() if self.s else val)))

    def pop(self) -> None:
        self.s = self.s[:-1]

    def top(self) -> int:
        return self.s[-1][0]

    def getMin(self) -> int:
        return self.s[-1][1]
