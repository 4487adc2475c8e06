// time n; space 1
import java.util.stream.IntStream;

class Solution {
    public int maxSubArray(int[] nums) {
        int[] state = {nums[0], nums[0]};
        IntStream.range(1, nums.length).forEach(i -> {
            state[0] = Math.max(nums[i], state[0] + nums[i]);
            state[1] = Math.max(state[1], state[0]);
        });
        return state[1];
    }
}
