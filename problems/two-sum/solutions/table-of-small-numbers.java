class Solution {
    private static final int LIMIT = 10_000;

    public int[] twoSum(int[] nums, int target) {
        int[] place = new int[2 * LIMIT + 1]; // one more than the index; 0: not seen
        for (int i = 0; i < nums.length; i++) {
            int partner = target - nums[i];
            if (-LIMIT <= partner && partner <= LIMIT && place[partner + LIMIT] > 0) {
                return new int[] {place[partner + LIMIT] - 1, i};
            }
            place[nums[i] + LIMIT] = i + 1;
        }
        return new int[0];
    }
}
