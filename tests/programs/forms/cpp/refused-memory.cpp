// problem: max-subarray  expect: MLE  says: bad_alloc
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        vector<long long> kept(10'000'000'000'000LL);
        return kept[nums.size()];
    }
};
