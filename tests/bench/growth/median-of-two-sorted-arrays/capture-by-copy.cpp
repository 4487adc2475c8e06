// time m + n; space m + n
class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        if (nums1.size() > nums2.size()) swap(nums1, nums2);
        int m = nums1.size(), n = nums2.size(), half = (m + n + 1) / 2;
        auto at = [=](bool first, int i) -> double {
            const auto& v = first ? nums1 : nums2;
            if (i < 0) return -1e18;
            return i < (int)v.size() ? v[i] : 1e18;
        };
        int lo = 0, hi = m;
        while (lo < hi) {
            int i = (lo + hi) / 2;
            if (at(true, i) < at(false, half - i - 1)) lo = i + 1; else hi = i;
        }
        int i = lo, j = half - i;
        double left = max(at(true, i - 1), at(false, j - 1)), right = min(at(true, i), at(false, j));
        return (m + n) % 2 ? left : (left + right) / 2;
    }
};
