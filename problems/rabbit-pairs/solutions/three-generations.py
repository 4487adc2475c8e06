class Solution:
    def rabbitPairs(self, month: int) -> int:
        pairs = 1
        for born in range(3, month + 1):
            pairs += 1  # a child of the first pair
            for grandchild in range(born + 2, month + 1):
                pairs += 1
        return pairs
