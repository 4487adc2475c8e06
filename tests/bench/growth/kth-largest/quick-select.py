# time n; space 1
import random


class Solution:
    def findKthLargest(self, nums: List[int], k: int) -> int:
        lo, hi, k = 0, len(nums) - 1, len(nums) - k
        while True:
            pivot = nums[random.randint(lo, hi)]
            lt, i, gt = lo, lo, hi
            while i <= gt:
                if nums[i] < pivot:
                    nums[lt], nums[i] = nums[i], nums[lt]
                    lt += 1
                    i += 1
                elif nums[i] > pivot:
                    nums[gt], nums[i] = nums[i], nums[gt]
                    gt -= 1
                else:
                    i += 1
            if k < lt:
                hi = lt - 1
            elif k > gt:
                lo = gt + 1
            else:
                return pivot
