// problem: max-subarray  expect: RE
class Solution {
    public int maxSubArray(String nums) { return nums.length(); }
}
