// problem: two-sum  expect: WA
class Solution {
    @SuppressWarnings("unchecked")
    public List<Integer> twoSum(List<Integer> nums, int target) { return (List<Integer>) (List) List.of("0", "1"); }
}
