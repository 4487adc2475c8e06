# time m n * min(m, n); space m n * min(m, n)
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        if not matrix or not matrix[0]:
            return []
        if len(matrix) == 1:
            return matrix[0]
        if len(matrix[0]) == 1:
            return [row[0] for row in matrix]
        right = [row[-1] for row in matrix[1:-1]]
        left = [row[0] for row in matrix[-2:0:-1]]
        inner = [row[1:-1] for row in matrix[1:-1]]
        return matrix[0] + right + matrix[-1][::-1] + left + self.spiralOrder(inner)
