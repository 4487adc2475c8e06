# time like; space n
class Solution:
    def totalNQueens(self, n: int) -> int:
        columns, rising, falling = set(), set(), set()

        def place(row):
            if row == n:
                return 1
            total = 0
            for c in range(n):
                if c in columns or row + c in rising or row - c in falling:
                    continue
                columns.add(c)
                rising.add(row + c)
                falling.add(row - c)
                total += place(row + 1)
                columns.remove(c)
                rising.remove(row + c)
                falling.remove(row - c)
            return total

        return place(0)
