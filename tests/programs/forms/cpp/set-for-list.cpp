// problem: array-intersection  expect: AC
class Solution {
public:
    set<int> intersection(vector<int>& nums1, vector<int>& nums2) {
        set<int> first(nums1.begin(), nums1.end()), both;
        for (int x : nums2) if (first.count(x)) both.insert(x);
        return both;
    }
};
