// problem: max-subarray  expect: WA
class Solution {
    public long maxSubArray(int[] nums) { return 1L << 31; }
}
