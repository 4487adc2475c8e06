// time n; space 1
class Solution {
    public int maxSubArray(int[] nums) {
        int sum = 0, lowest = 0, best = Integer.MIN_VALUE;
        for (int num : nums) {
            sum += num;
            best = Math.max(best, sum - lowest);
            lowest = Math.min(lowest, sum);
        }
        return best;
    }
}
