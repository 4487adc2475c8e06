# problem: spiral-matrix  expect: AC
from typing import List


class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        while matrix:
            order += matrix.pop(0)
            matrix = [*map(list, zip(*matrix))][::-1]
        return order


if __name__ == "__main__":
    rows = int(input())
    print(Solution().spiralOrder([list(map(int, input().split())) for _ in range(rows)]))
