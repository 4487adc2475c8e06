// time n log n; space n
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Solution {
    public List<String> topKFrequent(String[] words, int k) {
        return Arrays.stream(words)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .limit(k)
            .map(Map.Entry::getKey)
            .collect(Collectors.toList());
    }
}
