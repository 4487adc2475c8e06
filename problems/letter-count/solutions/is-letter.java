class Solution {
    public int[] countLetters(String text) {
        int[] counts = new int[26];
        for (char c : text.toCharArray()) {
            if (Character.isLetter(c)) {
                counts[Character.toLowerCase(c) - 'a']++;
            }
        }
        return counts;
    }
}
