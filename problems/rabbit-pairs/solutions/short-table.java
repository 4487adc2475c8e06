class Solution {
    public long rabbitPairs(int month) {
        long[] pairs = new long[month];
        pairs[0] = 1;
        pairs[1] = 1;
        for (int m = 2; m < month; m++) {
            pairs[m] = pairs[m - 1] + pairs[m - 2];
        }
        return pairs[month - 1];
    }
}
