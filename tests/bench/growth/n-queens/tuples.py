# time like; space n!
class Solution:
    def totalNQueens(self, n: int) -> int:
        def queens(k):
            if k == 0:
                return [()]
            return [
                q + (c,)
                for q in queens(k - 1)
                for c in range(n)
                if all(c != x and abs(c - x) != len(q) - i for i, x in enumerate(q))
            ]

        return len(queens(n))
