# time month^2; space 1
class Solution:
    def rabbitPairs(self, month: int) -> int:
        def choose(n, k):
            c = 1
            for i in range(1, k + 1):
                c = c * (n - k + i) // i
            return c

        n = month - 1
        return sum(choose(n - k, k) for k in range(n // 2 + 1))
