// time n; space 1
class Solution {
    public int maxSubArray(int[] nums) {
        int[] s = {0, Integer.MIN_VALUE};
        java.util.stream.IntStream.of(nums).forEach(x -> { s[0] = Math.max(s[0] + x, x); s[1] = Math.max(s[1], s[0]); });
        return s[1];
    }
}
