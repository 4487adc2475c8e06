class Solution:
    def totalNQueens(self, n: int) -> int:
        columns, falling, rising = set(), set(), set()

        def place(row: int) -> int:
            if row == n:
                return 1
            count = 0
            for column in range(n):
                if column in columns or row - column in falling or row + column in rising:
                    continue
                columns.add(column)
                falling.add(row - column)
                rising.add(row + column)
                count += place(row + 1)
                columns.remove(column)
                falling.remove(row - column)
                rising.remove(row + column)
            return count

        return place(0)
