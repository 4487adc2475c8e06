class Solution:
    def totalNQueens(self, n: int) -> int:
        def place(row, columns):
            if row == n:
                return 1
            return sum(place(row + 1, columns | {c}) for c in range(n) if c not in columns)

        return place(0, frozenset())
