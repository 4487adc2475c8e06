// problem: max-subarray  expect: AC
class Solution {
    public int maxSubArray(int[] nums) {
        int best = nums[0], ending = 0;
        for (int x : nums) {
            ending = Math.max(ending, 0) + x;
            best = Math.max(best, ending);
        }
        return best;
    }
}
