// problem: max-subarray  expect: RE
class Solution {
    static final int LIMIT = Integer.parseInt("many");
    public int maxSubArray(int[] nums) { return LIMIT; }
}
