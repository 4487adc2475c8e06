class Solution {
public:
    long long rabbitPairs(int month) {
        const double phi = (1 + sqrt(5.0)) / 2;
        return llround(pow(phi, month) / sqrt(5.0));
    }
};
