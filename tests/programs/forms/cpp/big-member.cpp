// problem: rabbit-pairs  expect: AC
class Solution {
    long long memo[4000000];
public:
    long long rabbitPairs(int month) {
        if (month <= 2) return 1;
        if (memo[month]) return memo[month];
        return memo[month] = rabbitPairs(month - 1) + rabbitPairs(month - 2);
    }
};
