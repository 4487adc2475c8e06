// time n; space 1
import java.util.HashSet;
import java.util.Set;

class Solution {
    // from every start; a run is never longer than the alphabet
    public int lengthOfLongestSubstring(String s) {
        int max = 0;
        for (int i = 0; i < s.length(); i++) {
            Set<Character> seen = new HashSet<>();
            int j = i;
            while (j < s.length() && seen.add(s.charAt(j))) {
                j++;
            }
            max = Math.max(max, j - i);
        }
        return max;
    }
}
