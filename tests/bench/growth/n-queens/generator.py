# time like; space n
class Solution:
    def totalNQueens(self, n: int) -> int:
        def place(row, cols, d1, d2):
            if row == n:
                yield 1
                return
            for c in range(n):
                if not (cols >> c & 1 or d1 >> (row + c) & 1 or d2 >> (row - c + n) & 1):
                    yield from place(row + 1, cols | 1 << c, d1 | 1 << (row + c), d2 | 1 << (row - c + n))

        return sum(place(0, 0, 0, 0))
