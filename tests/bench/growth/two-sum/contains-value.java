// time n^2; space n
import java.util.HashMap;
import java.util.Map;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> byIndex = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            int want = target - nums[i];
            // a hash map, so this must be O(1)
            if (byIndex.containsValue(want)) {
                for (Map.Entry<Integer, Integer> e : byIndex.entrySet()) {
                    if (e.getValue() == want) return new int[]{e.getKey(), i};
                }
            }
            byIndex.put(i, nums[i]);
        }
        throw new IllegalArgumentException("No two sum solution");
    }
}
