# time n; space log n
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(l, r):
            if l == r:
                return nums[l], nums[l], nums[l], nums[l]
            mid = (l + r) // 2
            s1, p1, q1, b1 = solve(l, mid)
            s2, p2, q2, b2 = solve(mid + 1, r)
            return s1 + s2, max(p1, s1 + p2), max(q2, s2 + q1), max(b1, b2, q1 + p2)

        return solve(0, len(nums) - 1)[3]
