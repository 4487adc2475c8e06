// problem: median-of-two-sorted-arrays  expect: WA
class Solution {
public:
    int findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        nums1.insert(nums1.end(), nums2.begin(), nums2.end());
        sort(nums1.begin(), nums1.end());
        return (nums1[(nums1.size() - 1) / 2] + nums1[nums1.size() / 2]) / 2;
    }
};
