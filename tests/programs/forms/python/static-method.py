# problem: n-queens  expect: AC
class Solution:
    @staticmethod
    def totalNQueens(n: int) -> int:
        @cache
        def place(row, columns, left, right):
            if row == n:
                return 1
            free = ~(columns | left | right) & ((1 << n) - 1)
            count = 0
            while free:
                bit = free & -free
                free ^= bit
                count += place(row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1)
            return count

        return place(0, 0, 0, 0)
