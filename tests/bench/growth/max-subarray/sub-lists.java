// time n log n; space n
import java.util.*;
import java.util.stream.*;

class Solution {
    public int maxSubArray(int[] nums) {
        return best(Arrays.stream(nums).boxed().collect(Collectors.toList()));
    }

    private int best(List<Integer> list) {
        if (list.size() == 1) return list.get(0);
        int mid = list.size() / 2;
        List<Integer> left = list.subList(0, mid), right = list.subList(mid, list.size());
        int across = edge(left, -1) + edge(right, 1);
        return Math.max(across, Math.max(best(left), best(right)));
    }

    private int edge(List<Integer> part, int step) {
        int sum = 0, most = Integer.MIN_VALUE;
        for (int i = step > 0 ? 0 : part.size() - 1; i >= 0 && i < part.size(); i += step) {
            sum += part.get(i);
            most = Math.max(most, sum);
        }
        return most;
    }
}
