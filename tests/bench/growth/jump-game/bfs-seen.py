# time n^2; space n
from collections import deque

class Solution:
    def jump(self, nums: List[int]) -> int:
        last = len(nums) - 1
        seen = {0}
        q = deque([(0, 0)])
        while q:
            i, d = q.popleft()
            if i == last:
                return d
            for j in range(i + 1, min(i + nums[i], last) + 1):
                if j not in seen:
                    seen.add(j)
                    q.append((j, d + 1))
        return -1
