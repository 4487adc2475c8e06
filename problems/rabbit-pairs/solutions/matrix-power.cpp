// [1 1; 1 0]^k holds the pairs of months k + 1, k, k and k - 1.
class Solution {
public:
    long long rabbitPairs(int month) {
        Matrix result = {1, 0, 0, 1};
        Matrix power = {1, 1, 1, 0};
        for (int k = month - 1; k > 0; k >>= 1) {
            if (k & 1) {
                result = multiply(result, power);
            }
            if (k > 1) {
                power = multiply(power, power);
            }
        }
        return static_cast<long long>(result[0]);
    }

private:
    using Matrix = array<unsigned long long, 4>;

    static Matrix multiply(const Matrix& a, const Matrix& b) {
        return {a[0] * b[0] + a[1] * b[2], a[0] * b[1] + a[1] * b[3],
                a[2] * b[0] + a[3] * b[2], a[2] * b[1] + a[3] * b[3]};
    }
};
