# time n; space 1
from bisect import bisect_left
class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        low, high = min(nums), max(nums)
        at = bisect_left(range(low, high), True, key=lambda v: sum(x > v for x in nums) < k)
        return low + at
