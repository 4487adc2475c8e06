// time n log n; space n
import java.util.Arrays;

class Solution {
    public int maxSubArray(int[] nums) {
        if (nums.length == 1) {
            return nums[0];
        }
        int middle = nums.length / 2;
        int[] left = Arrays.copyOfRange(nums, 0, middle);
        int[] right = Arrays.copyOfRange(nums, middle, nums.length);
        int before = Integer.MIN_VALUE, after = Integer.MIN_VALUE;
        for (int i = middle - 1, sum = 0; i >= 0; i--) {
            before = Math.max(before, sum += left[i]);
        }
        for (int i = 0, sum = 0; i < right.length; i++) {
            after = Math.max(after, sum += right[i]);
        }
        return Math.max(before + after, Math.max(maxSubArray(left), maxSubArray(right)));
    }
}
