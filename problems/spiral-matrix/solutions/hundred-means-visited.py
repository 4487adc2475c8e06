class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        result = []
        i, j, di, dj = 0, 0, 0, 1
        for _ in range(rows * columns):
            result.append(matrix[i][j])
            matrix[i][j] = 100
            if matrix[(i + di) % rows][(j + dj) % columns] == 100:
                di, dj = dj, -di
            i, j = i + di, j + dj
        return result
