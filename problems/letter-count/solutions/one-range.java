class Solution {
    public int[] countLetters(String text) {
        int[] counts = new int[26];
        for (char c : text.toCharArray()) {
            if (c >= 'A' && c <= 'z') {
                counts[c >= 'a' ? c - 'a' : c - 'A']++;
            }
        }
        return counts;
    }
}
