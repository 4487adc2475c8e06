// time n log n; space n
import java.util.*;

class Solution {
    static final class Word implements Comparable<Word> {
        final String text;

        Word(String text) {
            this.text = text;
        }

        @Override
        public int hashCode() {
            return text.charAt(0);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Word && text.equals(((Word) o).text);
        }

        @Override
        public int compareTo(Word o) {
            return text.compareTo(o.text);
        }
    }

    public List<String> topKFrequent(String[] words, int k) {
        Map<Word, Integer> counts = new HashMap<>();
        for (String w : words) counts.merge(new Word(w), 1, Integer::sum);
        List<Map.Entry<Word, Integer>> entries = new ArrayList<>(counts.entrySet());
        Collections.sort(entries, (a, b) -> {
            int byCount = Integer.compare(b.getValue(), a.getValue());
            return byCount != 0 ? byCount : a.getKey().compareTo(b.getKey());
        });
        List<String> out = new ArrayList<>();
        for (Map.Entry<Word, Integer> e : entries) {
            if (out.size() == k) break;
            out.add(e.getKey().text);
        }
        return out;
    }
}
