// time (m + n) log(m + n); space m + n
class Solution {
public:
    vector<int> intersection(vector<int>& nums1, vector<int>& nums2) {
        sort(nums1.begin(), nums1.end());
        sort(nums2.begin(), nums2.end());
        vector<int> out;
        set_intersection(nums1.begin(), nums1.end(), nums2.begin(), nums2.end(), back_inserter(out));
        out.erase(unique(out.begin(), out.end()), out.end());
        return out;
    }
};
