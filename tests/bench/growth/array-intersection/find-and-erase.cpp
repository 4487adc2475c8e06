// time m n; space 1
class Solution {
public:
    vector<int> intersection(vector<int>& nums1, vector<int>& nums2) {
        vector<int> out;
        for (int x : nums1) {
            if (find(nums2.begin(), nums2.end(), x) == nums2.end()) continue;
            out.push_back(x);
            nums2.erase(remove(nums2.begin(), nums2.end(), x), nums2.end());
        }
        return out;
    }
};
