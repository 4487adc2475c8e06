// time n^2; space n
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        vector<int> rest = nums;
        int best = INT_MIN, current = 0;
        while (!rest.empty()) {
            current = max(current, 0) + rest.front();
            best = max(best, current);
            rest.erase(rest.begin());
        }
        return best;
    }
};
