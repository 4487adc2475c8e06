# time n; space n
from collections import defaultdict

class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        places = defaultdict(list)
        for i, x in enumerate(nums):
            places[x].append(i)
        for x, at in places.items():
            y = target - x
            if y == x:
                if len(at) > 1:
                    return at[:2]
            elif y in places:
                return [at[0], places[y][0]]
