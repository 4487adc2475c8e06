# time n log n; space n
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        order = sorted(range(len(nums)), key=lambda i: nums[i])
        low, high = 0, len(order) - 1
        while nums[order[low]] + nums[order[high]] != target:
            if nums[order[low]] + nums[order[high]] < target:
                low += 1
            else:
                high -= 1
        return [order[low], order[high]]
