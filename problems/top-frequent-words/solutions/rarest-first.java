class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        Map<String, Integer> count = new HashMap<>();
        for (String word : words) {
            count.put(word, count.getOrDefault(word, 0) + 1);
        }
        PriorityQueue<String> heap =
                new PriorityQueue<>(
                        (a, b) ->
                                count.get(a).equals(count.get(b))
                                        ? b.compareTo(a)
                                        : count.get(a) - count.get(b));
        for (String word : count.keySet()) {
            heap.offer(word);
            if (heap.size() > k) {
                heap.poll();
            }
        }
        List<String> top = new ArrayList<>();
        while (!heap.isEmpty()) {
            top.add(heap.poll());
        }
        return top;
    }
}
