// time month; space month
class Solution {
public:
    long long rabbitPairs(int month) {
        vector<long long> f(month + 1, 1);
        for (int i = 3; i <= month; ++i) f[i] = f[i - 1] + f[i - 2];
        return f[month];
    }
};
