// time n; space n
class Solution {
    public int lengthOfLongestSubstring(String s) {
        int n = s.length();
        int[] dp = new int[n + 1];
        Map<Character, Integer> last = new HashMap<>();
        int best = 0;
        for (int i = 1; i <= n; i++) {
            char c = s.charAt(i - 1);
            int prev = last.getOrDefault(c, 0);
            dp[i] = Math.min(dp[i - 1] + 1, i - prev);
            last.put(c, i);
            best = Math.max(best, dp[i]);
        }
        return best;
    }
}
