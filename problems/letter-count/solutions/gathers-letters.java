class Solution {
    public int[] countLetters(String text) {
        String letters = "";
        for (char c : text.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters += c;
            } else if (c >= 'A' && c <= 'Z') {
                letters += (char) (c + 32);
            }
        }
        int[] counts = new int[26];
        for (char c : letters.toCharArray()) {
            counts[c - 'a']++;
        }
        return counts;
    }
}
