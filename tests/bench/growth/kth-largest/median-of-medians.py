# time n; space n
from typing import List

class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        def select(a, i):
            # i-th smallest, 0 based
            if len(a) <= 10:
                return sorted(a)[i]
            meds = [sorted(a[j:j + 5])[len(a[j:j + 5]) // 2] for j in range(0, len(a), 5)]
            p = select(meds, len(meds) // 2)
            lo = [x for x in a if x < p]
            eq = sum(1 for x in a if x == p)
            if i < len(lo):
                return select(lo, i)
            if i < len(lo) + eq:
                return p
            hi = [x for x in a if x > p]
            return select(hi, i - len(lo) - eq)

        return select(nums, len(nums) - k)
