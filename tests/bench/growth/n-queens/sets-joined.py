# time like; space n^2
class Solution:
    def totalNQueens(self, n: int) -> int:
        def dfs(rows, diag, anti):
            i = len(rows)
            if i == n:
                return 1
            return sum(dfs(rows + [j], diag | {i - j}, anti | {i + j}) for j in range(n) if j not in rows and i - j not in diag and i + j not in anti)
        return dfs([], frozenset(), frozenset())
