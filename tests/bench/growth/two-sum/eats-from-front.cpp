// time n^2; space n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        int index = 0;
        while (!nums.empty()) {
            int x = nums.front();
            nums.erase(nums.begin());
            auto it = seen.find(target - x);
            if (it != seen.end()) return {it->second, index};
            seen[x] = index++;
        }
        return {};
    }
};
