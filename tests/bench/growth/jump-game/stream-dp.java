// time n^2; space n
import java.util.stream.IntStream;

class Solution {
    public int jump(int[] nums) {
        int n = nums.length;
        int[] need = new int[n];
        for (int i = n - 2; i >= 0; i--) {
            final int from = i;
            need[i] = IntStream.rangeClosed(i + 1, Math.min(n - 1, i + nums[from]))
                    .map(j -> need[j])
                    .min()
                    .orElse(n * 2) + 1;
        }
        return need[0];
    }
}
