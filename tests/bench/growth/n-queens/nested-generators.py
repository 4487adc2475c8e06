# time like; space n^2
class Solution:
    def totalNQueens(self, n: int) -> int:
        def place(k):
            if k == 0:
                yield ()
                return
            for rest in place(k - 1):
                for c in range(n):
                    if all(c != q and abs(c - q) != k - 1 - r for r, q in enumerate(rest)):
                        yield rest + (c,)
        return sum(1 for _ in place(n))
