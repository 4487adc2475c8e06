# time n^2; space n
class Solution:
    def jump(self, nums: List[int]) -> int:
        n = len(nums)
        dp = [float("inf")] * n
        dp[n - 1] = 0
        for i in range(n - 2, -1, -1):
            if nums[i]:
                dp[i] = 1 + min(dp[i + 1 : i + nums[i] + 1])
        return dp[0]
