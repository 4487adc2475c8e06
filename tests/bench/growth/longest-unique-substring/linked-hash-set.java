// time n; space n
import java.util.*;

class Solution {
    public int lengthOfLongestSubstring(String s) {
        LinkedHashSet<Character> window = new LinkedHashSet<>();
        int best = 0;
        for (char c : s.toCharArray()) {
            if (window.contains(c)) {
                Iterator<Character> it = window.iterator();
                while (it.hasNext()) {
                    char d = it.next();
                    it.remove();
                    if (d == c) break;
                }
            }
            window.add(c);
            best = Math.max(best, window.size());
        }
        return best;
    }
}
