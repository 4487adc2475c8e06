# problem: kth-largest  expect: AC
class SortedList:
    def __init__(self, values):
        self.descending = sorted(values, reverse=True)

    def largest(self, k):
        return self.descending[k - 1]


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        return SortedList(nums).largest(k)
