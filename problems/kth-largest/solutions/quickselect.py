import random


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        left, right = 0, len(nums) - 1
        while True:
            pivot = nums[random.randint(left, right)]
            larger, smaller, i = left, right, left
            while i <= smaller:
                if nums[i] > pivot:
                    nums[i], nums[larger] = nums[larger], nums[i]
                    larger += 1
                    i += 1
                elif nums[i] < pivot:
                    nums[i], nums[smaller] = nums[smaller], nums[i]
                    smaller -= 1
                else:
                    i += 1
            if k - 1 < larger:
                right = larger - 1
            elif k - 1 > smaller:
                left = smaller + 1
            else:
                return pivot
