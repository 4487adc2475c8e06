class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            first.putIfAbsent(nums[i], i);
        }
        for (int i = 0; i < nums.length; i++) {
            Integer j = first.get(target - nums[i]);
            if (j != null && j > i) {
                return new int[] {i, j};
            }
        }
        return new int[0];
    }
}
