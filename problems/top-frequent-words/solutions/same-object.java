class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) counts.merge(word, 1, Integer::sum);
        List<String> different = new ArrayList<>(counts.keySet());
        different.sort((a, b) -> counts.get(a) == counts.get(b) ? a.compareTo(b) : counts.get(b) - counts.get(a));
        return different.subList(0, k);
    }
}
