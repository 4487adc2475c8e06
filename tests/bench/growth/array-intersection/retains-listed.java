// time m n; space m + n
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class Solution {
    public int[] intersection(int[] nums1, int[] nums2) {
        Set<Integer> common = new HashSet<>();
        for (int x : nums1) {
            common.add(x);
        }
        List<Integer> second = new ArrayList<>();
        for (int x : nums2) {
            second.add(x);
        }
        common.retainAll(second);
        return common.stream().mapToInt(Integer::intValue).toArray();
    }
}
