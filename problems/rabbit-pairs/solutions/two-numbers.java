class Solution {
    public long rabbitPairs(int month) {
        long previous = 0;
        long current = 1;
        for (int m = 1; m < month; m++) {
            long next = previous + current;
            previous = current;
            current = next;
        }
        return current;
    }
}
