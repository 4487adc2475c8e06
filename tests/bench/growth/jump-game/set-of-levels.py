# time n^2; space n
class Solution:
    def jump(self, nums: List[int]) -> int:
        n = len(nums)
        frontier, steps, unseen = {0}, 0, set(range(1, n))
        while n - 1 not in frontier:
            reach = {j for i in frontier for j in range(i + 1, min(n, i + nums[i] + 1))}
            frontier = reach & unseen
            unseen -= frontier
            steps += 1
        return steps
