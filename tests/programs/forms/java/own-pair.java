// problem: two-sum  expect: AC
class Pair { int value, at; Pair(int value, int at) { this.value = value; this.at = at; } }
class Solution {
    public int[] twoSum(int[] nums, int target) {
        Deque<Pair> seen = new ArrayDeque<>();
        for (int i = 0; i < nums.length; i++) {
            for (Pair one : seen) if (one.value + nums[i] == target) return new int[] {one.at, i};
            seen.push(new Pair(nums[i], i));
        }
        return null;
    }
}
