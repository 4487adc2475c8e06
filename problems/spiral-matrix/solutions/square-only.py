class Solution:
    def spiralOrder(self, matrix: List[List[int]]) -> List[int]:
        n = len(matrix)
        order = []
        for layer in range((n + 1) // 2):
            last = n - 1 - layer
            if layer == last:
                order.append(matrix[layer][layer])
                break
            order += [matrix[layer][j] for j in range(layer, last)]
            order += [matrix[i][last] for i in range(layer, last)]
            order += [matrix[last][j] for j in range(last, layer, -1)]
            order += [matrix[i][layer] for i in range(last, layer, -1)]
        return order
