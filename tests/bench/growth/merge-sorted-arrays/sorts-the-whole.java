// time (m + n) log(m + n); space m + n
import java.util.Comparator;
import java.util.PriorityQueue;

class Solution {
    public void merge(int[] nums1, int m, int[] nums2, int n) {
        PriorityQueue<Integer> queue = new PriorityQueue<>(Comparator.naturalOrder());
        for (int i = 0; i < m; i++) {
            queue.add(nums1[i]);
        }
        for (int x : nums2) {
            queue.add(x);
        }
        for (int k = 0; k < m + n; k++) {
            nums1[k] = queue.remove();
        }
    }
}
