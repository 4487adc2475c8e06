// time m + n; space m + n
class Solution {
public:
    vector<int> intersection(vector<int>& nums1, vector<int>& nums2) {
        unordered_set<int> first(nums1.begin(), nums1.end());
        vector<int> common;
        for (int x : nums2)
            if (first.erase(x)) common.push_back(x);
        return common;
    }
};
