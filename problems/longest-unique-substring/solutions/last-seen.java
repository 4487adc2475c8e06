class Solution {
    public int lengthOfLongestSubstring(String s) {
        int[] nextStart = new int[128]; // one behind the last place of each character
        int start = 0;
        int best = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            start = Math.max(start, nextStart[c]);
            nextStart[c] = i + 1;
            best = Math.max(best, i + 1 - start);
        }
        return best;
    }
}
