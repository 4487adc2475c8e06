class Solution:
    def rabbitPairs(self, month: int) -> int:
        @cache
        def pairs(m):
            return 1 if m <= 2 else pairs(m - 1) + pairs(m - 2)

        return pairs(month)
