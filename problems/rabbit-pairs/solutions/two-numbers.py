class Solution:
    def rabbitPairs(self, month: int) -> int:
        previous, current = 0, 1
        for _ in range(month - 1):
            previous, current = current, previous + current
        return current
