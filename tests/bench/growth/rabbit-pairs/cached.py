# time month; space month
from functools import cache


class Solution:
    def rabbitPairs(self, month: int) -> int:
        @cache
        def f(i):
            return 1 if i <= 2 else f(i - 1) + f(i - 2)

        return f(month)
