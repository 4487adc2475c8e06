// time m + n; space m + n
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all;
        merge(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), back_inserter(all));
        const size_t n = all.size();
        return n % 2 ? all[n / 2] : (all[n / 2 - 1] + (double)all[n / 2]) / 2;
    }
};
