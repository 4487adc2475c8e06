# problem: min-stack  expect: RE
class MinStack:
    def push(self, val):
        pass

    def pop(self):
        pass

    def top(self):
        return 0
