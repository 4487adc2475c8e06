class Solution {
public:
    long long rabbitPairs(int month) {
        if (month <= 2) {
            return 1;
        }
        return rabbitPairs(month - 1) + rabbitPairs(month - 2);
    }
};
