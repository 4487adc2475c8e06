// time n; space n
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        deque<pair<int, int>> kept;
        int best = INT_MIN, sum = 0;
        kept.push_back({-1, 0});
        for (int i = 0; i < (int)nums.size(); ++i) {
            sum += nums[i];
            best = max(best, sum - kept.front().second);
            while (!kept.empty() && kept.back().second >= sum) kept.pop_back();
            kept.push_back({i, sum});
        }
        return best;
    }
};
