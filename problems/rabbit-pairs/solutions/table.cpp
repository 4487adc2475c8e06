class Solution {
public:
    long long rabbitPairs(int month) {
        vector<long long> pairs(month + 1, 1);
        for (int m = 3; m <= month; ++m) {
            pairs[m] = pairs[m - 1] + pairs[m - 2];
        }
        return pairs[month];
    }
};
