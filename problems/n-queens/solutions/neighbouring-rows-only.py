class Solution:
    def totalNQueens(self, n: int) -> int:
        return sum(
            all(abs(a - b) != 1 for a, b in zip(queens, queens[1:]))
            for queens in itertools.permutations(range(n))
        )
