// problem: max-subarray  expect: RE
class Solution {
    public int maxSubArray(int[] nums) {
        if (nums.length == 1) return maxSubArray(nums) + 1;
        int best = nums[0], ending = 0;
        for (int x : nums) {
            ending = Math.max(ending, 0) + x;
            best = Math.max(best, ending);
        }
        return best;
    }
}
