// Merges without storing: only the last two numbers on the way to the middle are kept.
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const size_t total = nums1.size() + nums2.size();
        size_t i = 0;
        size_t j = 0;
        int previous = 0;
        int current = 0;
        for (size_t step = 0; step <= total / 2; ++step) {
            previous = current;
            if (j == nums2.size() || (i < nums1.size() && nums1[i] <= nums2[j])) {
                current = nums1[i++];
            } else {
                current = nums2[j++];
            }
        }
        return total % 2 == 1 ? current : (previous + current) / 2.0;
    }
};
