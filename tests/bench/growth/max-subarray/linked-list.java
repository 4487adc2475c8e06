// time n^2; space n
import java.util.LinkedList;

class Solution {
    public int maxSubArray(int[] nums) {
        LinkedList<Integer> list = new LinkedList<>();
        for (int x : nums) {
            list.add(x);
        }
        int best = list.get(0), current = 0;
        for (int i = 0; i < list.size(); i++) {
            current = Math.max(current, 0) + list.get(i);
            best = Math.max(best, current);
        }
        return best;
    }
}
