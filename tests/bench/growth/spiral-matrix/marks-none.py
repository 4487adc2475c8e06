# time m n; space 1
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        m, n = len(matrix), len(matrix[0])
        ans = []
        i = j = di = 0
        dj = 1
        for _ in range(m * n):
            ans.append(matrix[i][j])
            matrix[i][j] = None
            if matrix[(i + di) % m][(j + dj) % n] is None:
                di, dj = dj, -di
            i += di
            j += dj
        return ans
