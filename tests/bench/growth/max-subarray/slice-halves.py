# time n log n; space n
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def go(v):
            if len(v) == 1:
                return v[0], v[0], v[0], v[0]
            m = len(v) // 2
            s1, p1, q1, b1 = go(v[:m])
            s2, p2, q2, b2 = go(v[m:])
            return s1 + s2, max(p1, s1 + p2), max(q2, s2 + q1), max(b1, b2, q1 + p2)
        return go(nums)[3]
