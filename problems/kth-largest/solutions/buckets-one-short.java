class Solution {
    private static final int LIMIT = 10_000;

    public int findKthLargest(int[] nums, int k) {
        int[] count = new int[2 * LIMIT];
        for (int x : nums) {
            count[x + LIMIT]++;
        }
        int value = 2 * LIMIT;
        while (k > 0) {
            value--;
            k -= count[value];
        }
        return value - LIMIT;
    }
}
