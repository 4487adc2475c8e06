class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        Map<String, Integer> count = new HashMap<>();
        for (String word : words) {
            count.merge(word, 1, Integer::sum);
        }
        List<String> ranking = new ArrayList<>(count.keySet());
        ranking.sort(
                Comparator.<String>comparingInt(word -> -count.get(word))
                        .thenComparing(Comparator.naturalOrder()));
        return ranking.subList(0, k);
    }
}
