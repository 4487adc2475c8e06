// problem: max-subarray  expect: CE
class Solution {
    public int maxSubarray(int[] nums) { return nums[0]; }
}
