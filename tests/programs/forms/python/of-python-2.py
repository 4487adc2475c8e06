# problem: two-sum  expect: RE  says: that is Python 2
class Solution(object):
    def twoSum(self, nums, target):
        seen = {}
        for i in xrange(len(nums)):
            if seen.has_key(target - nums[i]):
                return [seen[target - nums[i]], i]
            seen[nums[i]] = i
