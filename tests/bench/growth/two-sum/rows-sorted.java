// time n log n; space n
import java.util.*;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        int[][] rows = new int[nums.length][2];
        for (int i = 0; i < nums.length; i++) {
            rows[i][0] = nums[i];
            rows[i][1] = i;
        }
        Arrays.sort(rows, (a, b) -> Integer.compare(a[0], b[0]));
        int left = 0, right = nums.length - 1;
        while (left < right) {
            int sum = rows[left][0] + rows[right][0];
            if (sum == target) {
                return new int[] {rows[left][1], rows[right][1]};
            } else if (sum < target) {
                left++;
            } else {
                right--;
            }
        }
        throw new IllegalArgumentException("No two sum solution");
    }
}
