// time n^2; space 1
class Solution {
    public int jump(int[] nums) {
        int jumps = 0;
        for (int end = nums.length - 1; end > 0; jumps++) {
            int start = 0;
            while (start + nums[start] < end) {
                start++;
            }
            end = start;
        }
        return jumps;
    }
}
