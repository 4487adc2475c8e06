// time n * (m + n); space m + n
import java.util.*;

class Solution {
    public void merge(int[] nums1, int m, int[] nums2, int n) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < m; i++) all.add(nums1[i]);
        for (int x : nums2) {
            int at = Collections.binarySearch(all, x);
            all.add(at < 0 ? -at - 1 : at, x);
        }
        for (int i = 0; i < m + n; i++) nums1[i] = all.get(i);
    }
}
