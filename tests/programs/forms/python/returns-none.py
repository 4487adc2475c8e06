# problem: jump-game  expect: WA  says: returned None where int was expected
class Solution:
    def jump(self, nums: List[int]) -> int:
        print(len(nums))
