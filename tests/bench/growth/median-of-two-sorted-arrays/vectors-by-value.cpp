// time (m + n) log(m + n); space (m + n) log(m + n)
class Solution {
    double kth(vector<int> a, size_t i, vector<int> b, size_t j, size_t k) {
        if (i == a.size()) return b[j + k];
        if (j == b.size()) return a[i + k];
        if (k == 0) return min(a[i], b[j]);
        size_t half = (k + 1) / 2;
        size_t da = min(half, a.size() - i), db = min(half, b.size() - j);
        if (a[i + da - 1] < b[j + db - 1]) return kth(a, i + da, b, j, k - da);
        return kth(a, i, b, j + db, k - db);
    }
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        size_t t = nums1.size() + nums2.size();
        return (kth(nums1, 0, nums2, 0, (t - 1) / 2) + kth(nums1, 0, nums2, 0, t / 2)) / 2;
    }
};
