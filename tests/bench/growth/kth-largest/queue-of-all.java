// time n log n; space n
import java.util.Collections;
import java.util.PriorityQueue;

class Solution {
    public int findKthLargest(int[] nums, int k) {
        PriorityQueue<Integer> queue = new PriorityQueue<>(Collections.reverseOrder());
        for (int x : nums) {
            queue.add(x);
        }
        while (--k > 0) {
            queue.remove();
        }
        return queue.remove();
    }
}
