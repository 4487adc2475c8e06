// time n log n; space n
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        map<int, int> place;
        for (int i = 0; i < (int)nums.size(); i++) {
            const auto other = place.find(target - nums[i]);
            if (other != place.end()) return {other->second, i};
            place[nums[i]] = i;
        }
        return {};
    }
};
