# time like; space n^2
class Solution:
    def totalNQueens(self, n: int) -> int:
        board = [["."] * n for _ in range(n)]
        self.res = 0

        def ok(r, c):
            for i in range(r):
                if board[i][c] == "Q":
                    return False
                d = r - i
                if c - d >= 0 and board[i][c - d] == "Q":
                    return False
                if c + d < n and board[i][c + d] == "Q":
                    return False
            return True

        def bt(r):
            if r == n:
                self.res += 1
                return
            for c in range(n):
                if ok(r, c):
                    board[r][c] = "Q"
                    bt(r + 1)
                    board[r][c] = "."

        bt(0)
        return self.res
