# time n; space n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        place = {x: i for i, x in enumerate(nums)}
        for i, x in enumerate(nums):
            if place.get(target - x, i) != i:
                return [i, place[target - x]]
