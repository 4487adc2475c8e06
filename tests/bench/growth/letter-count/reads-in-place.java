// time n; space 1
class Solution {
    public int[] countLetters(String text) {
        int[] counts = new int[26];
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i) | 32;
            if (text.charAt(i) < 128 && c >= 'a' && c <= 'z') {
                counts[c - 'a']++;
            }
        }
        return counts;
    }
}
