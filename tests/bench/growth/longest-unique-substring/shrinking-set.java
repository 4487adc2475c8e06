// time n; space 1
import java.util.HashSet;
import java.util.Set;

class Solution {
    public int lengthOfLongestSubstring(String s) {
        Set<Character> window = new HashSet<>();
        int best = 0;
        for (int start = 0, end = 0; end < s.length(); end++) {
            while (!window.add(s.charAt(end))) {
                window.remove(s.charAt(start++));
            }
            best = Math.max(best, window.size());
        }
        return best;
    }
}
