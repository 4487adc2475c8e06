// problem: max-subarray  expect: WA
class Solution {
public:
    long long maxSubArray(vector<int>& nums) { return 2147483648LL; }
};
