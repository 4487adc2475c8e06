class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all;
        all.reserve(nums1.size() + nums2.size());
        merge(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), back_inserter(all));
        const size_t middle = all.size() / 2;
        return all.size() % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2.0;
    }
};
