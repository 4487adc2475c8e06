# problem: jump-game  expect: WA  says: returned 2.5 where int was expected
class Solution:
    def jump(self, nums: List[int]) -> int:
        return len(nums) / 2
