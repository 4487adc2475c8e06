// time n; space n
class Solution {
    public int lengthOfLongestSubstring(String s) {
        char[] text = s.toCharArray();
        int[] next = new int[128];
        int best = 0;
        for (int start = 0, end = 0; end < text.length; end++) {
            start = Math.max(start, next[text[end]]);
            next[text[end]] = end + 1;
            best = Math.max(best, end - start + 1);
        }
        return best;
    }
}
