// time n; space n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_multimap<int, int> where;
        for (int i = 0; i < (int)nums.size(); i++) where.emplace(nums[i], i);
        for (int i = 0; i < (int)nums.size(); i++) {
            auto [from, to] = where.equal_range(target - nums[i]);
            for (auto it = from; it != to; ++it)
                if (it->second != i) return {i, it->second};
        }
        return {};
    }
};
