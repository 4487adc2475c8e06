# problem: jump-game  expect: AC
solution = values = channel = runtime = None
ListNode = TreeNode = None


class Solution:
    def jump(self, nums):
        jumps = end = farthest = 0
        for i in range(len(nums) - 1):
            farthest = max(farthest, i + nums[i])
            if i == end:
                jumps, end = jumps + 1, farthest
        return jumps
