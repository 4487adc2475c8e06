// time n; space n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> place;
        for (int i = 0; i < (int)nums.size(); i++) {
            if (place.count(target - nums[i])) return {place[target - nums[i]], i};
            place[nums[i]] = i;
        }
        return {};
    }
};
