// problem: max-subarray  expect: TLE
class Solution {
    public int maxSubArray(int[] nums) { while (true) {} }
}
