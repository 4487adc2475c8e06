# problem: min-stack  expect: RE  says: expected a method getMin in class MinStack, found class MinStack with method push
class MinStack:
    def push(self, val):
        pass

    def pop(self):
        pass

    def top(self):
        return 0
