// time n; space 1
class Solution {
    public int[] countLetters(String text) {
        int[] counts = new int[26];
        text.chars()
            .filter(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            .map(c -> (c | 32) - 'a')
            .forEach(i -> counts[i]++);
        return counts;
    }
}
