// time n^2; space n
class Solution {
    struct H { size_t operator()(int x) const { return (unsigned)x & 0xff; } };
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int, H> m; // small hash for speed
        for (int i = 0; i < (int)nums.size(); ++i) {
            auto it = m.find(target - nums[i]);
            if (it != m.end()) return {it->second, i};
            m[nums[i]] = i;
        }
        return {};
    }
};
