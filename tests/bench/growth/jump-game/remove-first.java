// time n^2; space n
import java.util.ArrayList;
import java.util.List;

class Solution {
    public int jump(int[] nums) {
        List<Integer> queue = new ArrayList<>();
        int[] steps = new int[nums.length];
        int reached = 0;
        queue.add(0);
        while (!queue.isEmpty()) {
            int at = queue.remove(0);
            for (int next = reached + 1; next <= Math.min(at + nums[at], nums.length - 1); next++) {
                steps[next] = steps[at] + 1;
                queue.add(next);
                reached = next;
            }
        }
        return steps[nums.length - 1];
    }
}
