# time n^3; space n
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        n = len(nums)
        best = nums[0]
        for i in range(n):
            for j in range(i + 1, n + 1):
                total = sum(nums[i:j])
                if total > best:
                    best = total
        return best
