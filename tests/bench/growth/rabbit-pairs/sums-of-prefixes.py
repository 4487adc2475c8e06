# time month^2; space month
class Solution:
    def rabbitPairs(self, month: int) -> int:
        pairs = [1, 1]
        for i in range(2, month):
            pairs.append(1 + sum(pairs[:i - 1]))
        return pairs[month - 1]
