// problem: max-subarray  expect: RE
class Solution {
    public int maxSubArray(int[] nums) { return nums[nums.length]; }
}
