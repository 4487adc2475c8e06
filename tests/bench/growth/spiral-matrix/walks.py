# time m n; space 1
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        def walk():
            rows, cols = len(matrix), len(matrix[0])
            i, j, di, dj = 0, -1, 0, 1
            steps = [cols, rows - 1]
            turn = 0
            while steps[turn % 2]:
                for _ in range(steps[turn % 2]):
                    i, j = i + di, j + dj
                    yield matrix[i][j]
                steps[turn % 2] -= 1
                turn += 1
                di, dj = dj, -di
        return list(walk())
