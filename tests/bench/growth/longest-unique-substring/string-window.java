// time n; space n
class Solution {
    public int lengthOfLongestSubstring(String s) {
        StringBuilder window = new StringBuilder();
        int max = 0;
        for (char c : s.toCharArray()) {
            int at = window.indexOf(String.valueOf(c));
            if (at >= 0) {
                window.delete(0, at + 1);
            }
            window.append(c);
            max = Math.max(max, window.length());
        }
        return max;
    }
}
