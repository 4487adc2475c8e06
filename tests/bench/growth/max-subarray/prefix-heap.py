# time n log n; space n
import heapq
from typing import List

class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        heap = [0]
        total = 0
        ans = -10 ** 9
        for x in nums:
            total += x
            ans = max(ans, total - heap[0])
            heapq.heappush(heap, total)
        return ans
