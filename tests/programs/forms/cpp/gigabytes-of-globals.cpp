// problem: max-subarray  expect: CE  says: global arrays of more than 2 GiB
long long table[300'000'000][3];

class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        table[nums.size()][0] = nums[0];
        return table[nums[0] & 7][1];
    }
};
