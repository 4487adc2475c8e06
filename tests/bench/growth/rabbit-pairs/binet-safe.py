# time 1; space 1
from decimal import Decimal, getcontext

class Solution:
    def rabbitPairs(self, month: int) -> int:
        getcontext().prec = 60
        s5 = Decimal(5).sqrt()
        phi = (1 + s5) / 2
        return int((phi ** month / s5).to_integral_value())
