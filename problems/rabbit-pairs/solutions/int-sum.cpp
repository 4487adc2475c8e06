class Solution {
public:
    long long rabbitPairs(int month) {
        int previous = 0;
        int current = 1;
        for (int m = 1; m < month; ++m) {
            int next = previous + current;
            previous = current;
            current = next;
        }
        return current;
    }
};
