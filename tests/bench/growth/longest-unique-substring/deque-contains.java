// time n; space 1
import java.util.ArrayDeque;

class Solution {
    public int lengthOfLongestSubstring(String s) {
        ArrayDeque<Character> window = new ArrayDeque<>();
        int best = 0;
        for (char c : (Iterable<Character>) s.chars().mapToObj(x -> (char) x)::iterator) {
            while (window.contains(c)) window.poll();
            window.add(c);
            best = Math.max(best, window.size());
        }
        return best;
    }
}
