class Solution {
    public int lengthOfLongestSubstring(String s) {
        Map<Character, Integer> lastSeen = new HashMap<>();
        int start = 0;
        int best = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (lastSeen.getOrDefault(c, -1) >= start) {
                best = Math.max(best, i - start);
                start = lastSeen.get(c) + 1;
            }
            lastSeen.put(c, i);
        }
        return best;
    }
}
