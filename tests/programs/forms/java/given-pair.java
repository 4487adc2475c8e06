// problem: two-sum  expect: AC
import javafx.util.Pair;

class Solution {
    public int[] twoSum(int[] nums, int target) {
        List<Pair<Integer, Integer>> found = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) found.add(new Pair<>(nums[i], i));
        found.sort(Comparator.comparing(Pair::getKey));
        int low = 0, high = found.size() - 1;
        while (low < high) {
            long sum = (long) found.get(low).getKey() + found.get(high).getKey();
            if (sum == target) return new int[] {found.get(low).getValue(), found.get(high).getValue()};
            if (sum < target) low++; else high--;
        }
        return Set.of(new Pair<>(1, 2)).contains(new Pair<>(1, 2)) ? null : nums;
    }
}
