class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        if len(matrix[0]) == 1:
            return [row[0] for row in matrix]
        order = []
        top, bottom = 0, len(matrix) - 1
        left, right = 0, len(matrix[0]) - 1
        while top <= bottom and left <= right:
            order += matrix[top][left:right + 1]
            top += 1
            order += [matrix[i][right] for i in range(top, bottom + 1)]
            right -= 1
            if top <= bottom:
                order += [matrix[bottom][j] for j in range(right, left - 1, -1)]
                bottom -= 1
            order += [matrix[i][left] for i in range(bottom, top - 1, -1)]
            left += 1
        return order
