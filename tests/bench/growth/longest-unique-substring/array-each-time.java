// time n^2; space n
class Solution {
    public int lengthOfLongestSubstring(String s) {
        int ans = 0, left = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.toCharArray()[i];
            int p = s.lastIndexOf(c, i - 1);
            if (p >= left) left = p + 1;
            ans = Math.max(ans, i - left + 1);
        }
        return ans;
    }
}
