// time n log n; space n
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        multiset<long long> seen{0};
        long long sum = 0, best = LLONG_MIN;
        for (int x : nums) {
            sum += x;
            best = max(best, sum - *seen.begin());
            seen.insert(sum);
        }
        return (int)best;
    }
};
