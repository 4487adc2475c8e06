# time n; space n
from collections import deque


class Solution:
    def jump(self, nums: List[int]) -> int:
        queue = deque([(0, 0)])
        seen = 0
        while queue:
            at, jumps = queue.popleft()
            if at >= len(nums) - 1:
                return jumps
            for to in range(max(seen, at) + 1, min(at + nums[at], len(nums) - 1) + 1):
                queue.append((to, jumps + 1))
                seen = to
        return -1
