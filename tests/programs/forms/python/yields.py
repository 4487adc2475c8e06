# problem: spiral-matrix  expect: WA  says: returned a generator where list<int> was expected
class Solution:
    def spiralOrder(self, matrix):
        yield from matrix[0]
