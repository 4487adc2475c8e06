# time m n; space m n
class Solution:
    def spiralOrder(self, matrix):
        cells = {complex(i, j): v for i, row in enumerate(matrix) for j, v in enumerate(row)}
        pos, d, out = 0 + 0j, 0 + 1j, []
        while cells:
            out.append(cells.pop(pos))
            if pos + d not in cells:
                d *= -1j
            pos += d
        return out
