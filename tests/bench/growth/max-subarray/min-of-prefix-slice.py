# time n^2; space n
from itertools import accumulate
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        # 前缀和 + 前缀最小值
        pre = [0] + list(accumulate(nums))
        best = -10 ** 9
        for i in range(1, len(pre)):
            best = max(best, pre[i] - min(pre[:i]))
        return best
