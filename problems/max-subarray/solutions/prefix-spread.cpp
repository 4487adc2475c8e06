class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int prefix = 0;
        int lowest = 0;
        int highest = INT_MIN;
        for (int x : nums) {
            prefix += x;
            lowest = min(lowest, prefix);
            highest = max(highest, prefix);
        }
        return highest - lowest;
    }
};
