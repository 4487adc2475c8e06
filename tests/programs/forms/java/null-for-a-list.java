// problem: two-sum  expect: WA
class Solution {
    public int[] twoSum(int[] nums, int target) { return null; }
}
