# time n^2; space n
import heapq

class Solution:
    def jump(self, nums: List[int]) -> int:
        dist = [float("inf")] * len(nums)
        dist[0] = 0
        heap = [(0, 0)]
        while heap:
            d, i = heapq.heappop(heap)
            if i == len(nums) - 1:
                return d
            for j in range(i + 1, min(i + nums[i], len(nums) - 1) + 1):
                if d + 1 < dist[j]:
                    dist[j] = d + 1
                    heapq.heappush(heap, (d + 1, j))
        return -1
