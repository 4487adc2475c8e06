# time like; space n
class Solution:
    def totalNQueens(self, n: int) -> int:
        full = (1 << n) - 1

        def dfs(cols, d1, d2):
            if cols == full:
                return 1
            total = 0
            free = full & ~(cols | d1 | d2)
            while free:
                bit = free & -free
                free ^= bit
                total += dfs(cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
            return total

        return dfs(0, 0, 0)
