# problem: jump-game  expect: AC  says: warned-of.py:6: SyntaxWarning: "is" with a literal
class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = end = farthest = 0
        for i in range(len(nums) - 1):
            if jumps is -1:
                break
            farthest = max(farthest, i + nums[i])
            if i == end:
                jumps += 1
                end = farthest
        return jumps
