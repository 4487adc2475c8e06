class Solution:
    def jump(self, nums: List[int]) -> int:
        last = len(nums) - 1
        position = jumps = 0
        while position < last:
            jumps += 1
            reach = position + nums[position]
            if reach >= last:
                break
            # the most promising stone is the one with the largest number
            position = max(range(position + 1, reach + 1), key=lambda i: nums[i])
        return jumps
