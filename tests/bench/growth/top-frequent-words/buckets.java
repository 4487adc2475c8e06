// time n log n; space n
class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        Map<String, Integer> count = new HashMap<>();
        for (String w : words) count.merge(w, 1, Integer::sum);
        List<TreeSet<String>> buckets = new ArrayList<>();
        for (int i = 0; i <= words.length; i++) buckets.add(null);
        for (Map.Entry<String, Integer> e : count.entrySet()) {
            if (buckets.get(e.getValue()) == null) buckets.set(e.getValue(), new TreeSet<>());
            buckets.get(e.getValue()).add(e.getKey());
        }
        List<String> result = new ArrayList<>();
        for (int i = words.length; i > 0 && result.size() < k; i--) {
            if (buckets.get(i) == null) continue;
            for (String w : buckets.get(i)) {
                if (result.size() == k) break;
                result.add(w);
            }
        }
        return result;
    }
}
