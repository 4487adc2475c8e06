# problem: spiral-matrix  expect: WA
class Solution:
    def spiralOrder(self, matrix):
        yield from matrix[0]
