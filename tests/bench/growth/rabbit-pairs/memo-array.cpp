// time month; space month
#include <vector>
class Solution {
    std::vector<long long> memo;
    long long f(int n) {
        if (n <= 2) return 1;
        long long& r = memo[n];
        if (r) return r;
        return r = f(n - 1) + f(n - 2);
    }
public:
    long long rabbitPairs(int month) {
        memo.assign(month + 1, 0);
        return f(month);
    }
};
