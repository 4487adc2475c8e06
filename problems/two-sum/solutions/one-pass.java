class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> indexOf = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            Integer partner = indexOf.get(target - nums[i]);
            if (partner != null) {
                return new int[] {partner, i};
            }
            indexOf.put(nums[i], i);
        }
        throw new IllegalArgumentException("no two numbers have this sum");
    }
}
