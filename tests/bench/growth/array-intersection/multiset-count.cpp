// time m n; space m + n
class Solution {
public:
    vector<int> intersection(vector<int>& nums1, vector<int>& nums2) {
        unordered_multiset<int> in1(nums1.begin(), nums1.end());
        unordered_set<int> out;
        for (int x : nums2)
            if (in1.count(x) > 0) out.insert(x);
        return {out.begin(), out.end()};
    }
};
