# time n^2; space n
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        rest = list(nums)
        best = current = rest.pop(0)
        while rest:
            current = max(current, 0) + rest.pop(0)
            best = max(best, current)
        return best
