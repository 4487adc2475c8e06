class Solution:
    def rabbitPairs(self, month: int) -> int:
        if month <= 2:
            return 1
        return self.rabbitPairs(month - 1) + self.rabbitPairs(month - 2)
