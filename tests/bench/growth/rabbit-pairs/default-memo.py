# time month; space month
class Solution:
    def rabbitPairs(self, month: int, memo={}) -> int:
        if month <= 2:
            return 1
        if month not in memo:
            memo[month] = self.rabbitPairs(month - 1) + self.rabbitPairs(month - 2)
        return memo[month]
