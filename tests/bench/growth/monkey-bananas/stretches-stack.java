// time k; space k
class Solution {
    public int maxBananas(int bananas, int distance, int capacity, boolean eatsOnTheWayBack) {
        Deque<int[]> stretches = new ArrayDeque<>(); // {metres, eaten each}
        long b = bananas;
        int d = distance;
        while (d > 0 && b > capacity) {
            long loads = (b + capacity - 1) / capacity, full = (loads - 1) * capacity;
            long each = eatsOnTheWayBack ? 2 * loads - 1 : loads;
            long fewer = eatsOnTheWayBack ? 2 * loads - 3 : loads - 1;
            int run = (int) Math.min(d, (b - full) / each);
            if (run > 0) {
                stretches.push(new int[] {run, (int) each});
                b -= run * each;
                d -= run;
            } else {
                stretches.push(new int[] {1, (int) fewer});
                b = Math.max(b - each, full - fewer);
                d--;
            }
        }
        return (int) Math.max(0, b - d);
    }
}
