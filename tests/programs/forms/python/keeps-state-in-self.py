# problem: n-queens  expect: AC
class Solution:
    def __init__(self):
        self.count = 0

    def totalNQueens(self, n):
        columns, down, up = set(), set(), set()

        def place(row):
            if row == n:
                self.count += 1
                return
            for c in range(n):
                if c in columns or row - c in down or row + c in up:
                    continue
                columns.add(c), down.add(row - c), up.add(row + c)
                place(row + 1)
                columns.remove(c), down.remove(row - c), up.remove(row + c)

        place(0)
        return self.count
