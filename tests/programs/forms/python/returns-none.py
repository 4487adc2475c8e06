# problem: jump-game  expect: WA
class Solution:
    def jump(self, nums: List[int]) -> int:
        print(len(nums))
