# problem: kth-largest  expect: AC
from sortedcontainers import SortedList


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        ordered = SortedList()
        for x in nums:
            ordered.add(x)
            if len(ordered) > k:
                ordered.pop(0)
        return ordered[0]
