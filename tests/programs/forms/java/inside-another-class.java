// problem: two-sum  expect: AC
package org.example.solutions;

import java.util.HashMap;
import java.util.Map;

public class _1 {
    private final int none = -1;

    public class Solution1 {
        public int[] twoSum(int[] nums, int target) {
            Map<Integer, Integer> seen = new HashMap<>();
            for (int i = 0; i < nums.length; i++) {
                int first = seen.getOrDefault(target - nums[i], none);
                if (first != none) return new int[] {first, i};
                seen.put(nums[i], i);
            }
            return new int[0];
        }
    }
}
