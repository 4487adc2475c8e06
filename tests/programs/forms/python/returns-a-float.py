# problem: jump-game  expect: WA
class Solution:
    def jump(self, nums: List[int]) -> int:
        return len(nums) / 2
