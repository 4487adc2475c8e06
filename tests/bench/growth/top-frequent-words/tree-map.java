// time n log n; space n
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        Map<String, Integer> count = new TreeMap<>();
        for (String word : words) {
            count.merge(word, 1, Integer::sum);
        }
        List<String> ranking = new ArrayList<>(count.keySet());
        ranking.sort((a, b) -> count.get(b) - count.get(a));
        return ranking.subList(0, k);
    }
}
