# time m n min(m, n); space n
class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        out = []
        while matrix and matrix[0]:
            out += matrix.pop(0)
            for row in matrix:
                if row:
                    out.append(row.pop())
            if matrix:
                out += matrix.pop()[::-1]
            for row in reversed(matrix):
                if row:
                    out.append(row.pop(0))
        return out
