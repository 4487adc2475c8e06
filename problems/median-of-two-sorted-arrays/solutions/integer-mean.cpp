class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        vector<int> all(nums1);
        all.insert(all.end(), nums2.begin(), nums2.end());
        sort(all.begin(), all.end());
        const int middle = all.size() / 2;
        return all.size() % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
    }
};
