// time n log n; space n
import java.util.*;

class Solution {
    public int jump(int[] nums) {
        // for each index the reach, then the first index from which each place is reached
        PriorityQueue<int[]> pq = new PriorityQueue<>((a, b) -> a[1] != b[1] ? Integer.compare(a[1], b[1]) : Integer.compare(b[0], a[0]));
        pq.offer(new int[]{nums[0], 0});
        int last = nums.length - 1;
        for (int i = 1; i <= last; i++) {
            while (pq.peek()[0] < i) pq.poll();
            int steps = pq.peek()[1] + 1;
            if (i == last) return steps;
            pq.offer(new int[]{i + nums[i], steps});
        }
        return 0;
    }
}
