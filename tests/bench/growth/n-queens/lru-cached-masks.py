# time like; space n!
from functools import lru_cache

class Solution:
    def totalNQueens(self, n: int) -> int:
        @lru_cache(maxsize=None)
        def place(columns, left, right):
            if columns == (1 << n) - 1:
                return 1
            free = ~(columns | left | right) & ((1 << n) - 1)
            total = 0
            while free:
                bit = free & -free
                free ^= bit
                total += place(columns | bit, ((left | bit) << 1) & ((1 << n) - 1), (right | bit) >> 1)
            return total
        return place(0, 0, 0)
