// problem: longest-unique-substring  expect: AC
import java.util.function.IntUnaryOperator;
class Solution {
    static class List { int[] last = new int[128]; }
    enum Collectors { ONE }
    public long lengthOfLongestSubstring(String s) {
        List list = new List();
        IntUnaryOperator at = c -> list.last[c];
        int begin = 0, best = 0;
        for (int i = 0; i < s.length(); i++) {
            begin = Math.max(begin, at.applyAsInt(s.charAt(i)));
            list.last[s.charAt(i)] = i + 1;
            best = Math.max(best, i + 1 - begin);
        }
        return best;
    }
}
