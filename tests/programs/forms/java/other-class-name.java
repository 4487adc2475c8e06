// problem: jump-game  expect: AC
public class JumpGame {
    public static int jump(int[] nums) {
        int jumps = 0, end = 0, reach = 0;
        for (int i = 0; i + 1 < nums.length; i++) {
            reach = Math.max(reach, i + nums[i]);
            if (i == end) { jumps++; end = reach; }
        }
        return jumps;
    }
    public static void main(String[] args) { System.exit(jump(new int[] {1, 2})); }
}
