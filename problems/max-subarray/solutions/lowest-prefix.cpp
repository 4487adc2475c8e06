#include <algorithm>
#include <climits>
#include <vector>

// The best run that ends here is the prefix sum here minus the lowest prefix sum before it.
class Solution {
public:
    int maxSubArray(std::vector<int>& nums) {
        int prefix = 0;
        int lowest = 0;
        int best = INT_MIN;
        for (int x : nums) {
            prefix += x;
            best = std::max(best, prefix - lowest);
            lowest = std::min(lowest, prefix);
        }
        return best;
    }
};
