class Solution {
public:
    long long rabbitPairs(int month) {
        long long current = 1;
        long long next = 1;
        while (--month > 0) {
            current = exchange(next, current + next);
        }
        return current;
    }
};
