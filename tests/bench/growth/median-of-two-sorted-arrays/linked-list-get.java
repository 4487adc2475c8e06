// time m + n; space m + n
import java.util.*;

class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        LinkedList<Integer> all = new LinkedList<>();
        int i = 0, j = 0;
        while (i < nums1.length || j < nums2.length) {
            if (j == nums2.length || (i < nums1.length && nums1[i] < nums2[j])) all.add(nums1[i++]);
            else all.add(nums2[j++]);
        }
        int half = all.size() / 2;
        return all.size() % 2 == 1 ? all.get(half) : (all.get(half - 1) + all.get(half)) / 2.0;
    }
}
