// problem: max-subarray  expect: RE
class Solution {
    public int maxSubArray(int[] nums) { System.exit(0); return 0; }
}
