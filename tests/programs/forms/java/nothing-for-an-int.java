// problem: max-subarray  expect: WA
class Solution {
    public void maxSubArray(int[] nums) { }
}
