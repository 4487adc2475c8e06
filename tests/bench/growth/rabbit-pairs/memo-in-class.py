# time month; space month
class Solution:
    known = {1: 1, 2: 1}

    def rabbitPairs(self, month: int) -> int:
        if month not in self.known:
            self.known[month] = self.rabbitPairs(month - 1) + self.rabbitPairs(month - 2)
        return self.known[month]
