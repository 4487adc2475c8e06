# time n^2; space n
class MinStack:
    def __init__(self):
        self.items = []
        self.lowest = float("inf")

    def push(self, val):
        self.items.append(val)
        self.lowest = min(self.lowest, val)

    def pop(self):
        if self.items.pop() == self.lowest:
            self.lowest = min(self.items, default=float("inf"))

    def top(self):
        return self.items[-1]

    def getMin(self):
        return self.lowest
