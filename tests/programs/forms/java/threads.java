// problem: max-subarray  expect: AC
import java.util.concurrent.*;
class Solution {
    public int maxSubArray(int[] nums) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> best = pool.submit(() -> {
                int top = nums[0], ending = 0;
                for (int x : nums) { ending = Math.max(ending, 0) + x; top = Math.max(top, ending); }
                return top;
            });
            return best.get();
        } finally {
            pool.shutdown();
        }
    }
}
