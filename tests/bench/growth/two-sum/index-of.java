// time n^2; space n
import java.util.ArrayList;
import java.util.List;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<Integer> before = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            int j = before.indexOf(target - nums[i]);
            if (j >= 0) {
                return new int[] {j, i};
            }
            before.add(nums[i]);
        }
        return new int[0];
    }
}
