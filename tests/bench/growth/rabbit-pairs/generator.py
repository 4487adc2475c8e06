# time month; space 1
from itertools import islice


class Solution:
    def rabbitPairs(self, month: int) -> int:
        def pairs():
            a, b = 1, 1
            while True:
                yield a
                a, b = b, a + b

        return next(islice(pairs(), month - 1, None))
