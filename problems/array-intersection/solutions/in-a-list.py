class Solution:
    def intersection(self, nums1: List[int], nums2: List[int]) -> List[int]:
        common = []
        for x in nums1:
            if x in nums2 and x not in common:
                common.append(x)
        return common
