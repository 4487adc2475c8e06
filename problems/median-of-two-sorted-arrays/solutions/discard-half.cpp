class Solution {
public:
    double findMedianSortedArrays(vector<int>& nums1, vector<int>& nums2) {
        const int total = nums1.size() + nums2.size();
        const double lower = kth(nums1, nums2, (total + 1) / 2);
        return total % 2 == 1 ? lower : (lower + kth(nums1, nums2, total / 2 + 1)) / 2;
    }

private:
    // The k-th smallest, k from 1: each step drops about k / 2 numbers that come too early.
    static int kth(const vector<int>& a, const vector<int>& b, int k) {
        const int m = a.size();
        const int n = b.size();
        int i = 0;
        int j = 0;
        while (true) {
            if (i == m) return b[j + k - 1];
            if (j == n) return a[i + k - 1];
            if (k == 1) return min(a[i], b[j]);
            const int p = min(i + k / 2, m) - 1;
            const int q = min(j + k / 2, n) - 1;
            if (a[p] <= b[q]) {
                k -= p - i + 1;
                i = p + 1;
            } else {
                k -= q - j + 1;
                j = q + 1;
            }
        }
    }
};
