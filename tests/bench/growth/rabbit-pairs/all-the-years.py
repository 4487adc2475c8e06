# time month^2; space month
class Solution:
    def rabbitPairs(self, month):
        f = [1, 1]
        while len(f) < month:
            f.append(1 + sum(f[:-1]))
        return f[month - 1]
