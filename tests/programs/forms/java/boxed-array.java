// problem: two-sum  expect: AC
class Solution {
    public Integer[] twoSum(Integer[] nums, Integer target) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            Integer j = seen.get(target - nums[i]);
            if (j != null) return new Integer[] {j, i};
            seen.put(nums[i], i);
        }
        throw new IllegalArgumentException("none");
    }
}
