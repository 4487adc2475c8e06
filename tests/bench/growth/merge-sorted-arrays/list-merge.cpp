// time m + n; space m + n
class Solution {
public:
    void merge(vector<int>& nums1, int m, vector<int>& nums2, int n) {
        list<int> a(nums1.begin(), nums1.begin() + m), b(nums2.begin(), nums2.end());
        a.merge(b);
        copy(a.begin(), a.end(), nums1.begin());
    }
};
