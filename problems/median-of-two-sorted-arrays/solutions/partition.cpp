class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) {
            return findMedianSortedArrays(nums2, nums1);
        }
        const int m = nums1.size();
        const int n = nums2.size();
        const int half = (m + n + 1) / 2;  // size of the lower half
        // The smallest i with nums1[i] >= nums2[half - i - 1]: the lower half takes i of nums1.
        int low = 0;
        int high = m;
        while (low < high) {
            const int i = (low + high) / 2;
            if (nums1[i] < nums2[half - i - 1]) {
                low = i + 1;
            } else {
                high = i;
            }
        }
        const int i = low;
        const int j = half - i;
        const int left = max(i > 0 ? nums1[i - 1] : INT_MIN, j > 0 ? nums2[j - 1] : INT_MIN);
        if ((m + n) % 2 == 1) {
            return left;
        }
        const int right = min(i < m ? nums1[i] : INT_MAX, j < n ? nums2[j] : INT_MAX);
        return (static_cast<double>(left) + right) / 2;
    }
};
