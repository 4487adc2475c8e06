# time m n; space m n
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        rows, columns = len(matrix), len(matrix[0])
        visited = set()
        order = []
        r, c, dr, dc = 0, 0, 0, 1
        while len(order) < rows * columns:
            order.append(matrix[r][c])
            visited.add((r, c))
            if not (0 <= r + dr < rows and 0 <= c + dc < columns) or (r + dr, c + dc) in visited:
                dr, dc = dc, -dr
            r, c = r + dr, c + dc
        return order
