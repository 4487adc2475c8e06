// time month; space month
class Solution {
    public long rabbitPairs(int month) {
        long[] pairs = new long[month + 2];
        pairs[1] = pairs[2] = 1;
        for (int i = 3; i <= month; i++) {
            pairs[i] = pairs[i - 1] + pairs[i - 2];
        }
        return pairs[month];
    }
}
