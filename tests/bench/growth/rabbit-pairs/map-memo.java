// time month; space month
class Solution {
    private final Map<Integer, Long> memo = new HashMap<>();

    public long rabbitPairs(int month) {
        if (month <= 2) return 1;
        if (memo.containsKey(month)) return memo.get(month);
        long pairs = rabbitPairs(month - 1) + rabbitPairs(month - 2);
        memo.put(month, pairs);
        return pairs;
    }
}
