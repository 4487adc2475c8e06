// problem: max-subarray  expect: AC
class Solution {
    int best = Integer.MIN_VALUE;
    public int maxSubArray(int[] nums) { from(nums, 0); return best; }
    private int from(int[] nums, int i) {
        if (i == nums.length) return 0;
        int starting = Math.max(0, from(nums, i + 1)) + nums[i];
        best = Math.max(best, starting);
        return starting;
    }
}
