class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        order = []
        while matrix:
            order += matrix.pop(0)
            # a quarter turn counterclockwise brings the next side to the top
            matrix = [list(column) for column in zip(*matrix)][::-1]
        return order
