// time n log n; space n
import java.util.*;

class Solution {
    private static class Trie {
        Map<Character, Trie> next = new TreeMap<>();
        int count;
        String word;
    }

    public List<String> topKFrequent(String[] words, int k) {
        Trie root = new Trie();
        List<Trie> ends = new ArrayList<>();
        for (String w : words) {
            Trie p = root;
            for (char c : w.toCharArray()) p = p.next.computeIfAbsent(c, x -> new Trie());
            if (p.count++ == 0) {
                p.word = w;
                ends.add(p);
            }
        }
        Queue<Trie> heap = new PriorityQueue<>((a, b) -> a.count != b.count ? a.count - b.count : b.word.compareTo(a.word));
        for (Trie t : ends) {
            heap.add(t);
            if (heap.size() > k) heap.poll();
        }
        LinkedList<String> ans = new LinkedList<>();
        while (!heap.isEmpty()) ans.addFirst(heap.poll().word);
        return ans;
    }
}
