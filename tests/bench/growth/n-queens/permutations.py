# time n!; space n
from itertools import permutations


class Solution:
    def totalNQueens(self, n: int) -> int:
        return sum(
            n == len({p[i] + i for i in range(n)}) == len({p[i] - i for i in range(n)})
            for p in permutations(range(n))
        )
