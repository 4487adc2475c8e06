# verdict: TLE or MLE
class Solution:
    def mirror(self, text):
        return str(9 ** 9 ** 9)
