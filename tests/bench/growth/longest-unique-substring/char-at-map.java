// time n; space 1
import java.util.*;

class Solution {
    public int lengthOfLongestSubstring(String s) {
        Map<Character, Integer> last = new HashMap<>();
        int best = 0, left = 0;
        for (int right = 0; right < s.length(); right++) {
            Integer seen = last.put(s.charAt(right), right);
            if (seen != null) left = Math.max(left, seen + 1);
            best = Math.max(best, right - left + 1);
        }
        return best;
    }
}
