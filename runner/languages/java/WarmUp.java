import java.util.*;
import java.util.function.*;
import java.util.stream.*;

// Compiled once so that what the compiler loads for the usual constructs is known.
class Solution {
  interface Visitor<T> { void visit(T value); }

  enum Color { RED, GREEN }

  record Pair<A extends Comparable<A>, B>(A first, B second) {}

  static abstract class Base<T> implements Visitor<T>, Iterable<T> {
    protected final Deque<T> items = new ArrayDeque<>();
    public void visit(T value) { items.push(value); }
    @Override public Iterator<T> iterator() { return items.iterator(); }
  }

  static class Trie extends Base<String> {
    private final Map<Character, Trie> children = new HashMap<>();
    @Override public String toString() { return "trie " + children; }
  }

  private int[][] memo;
  static final int MOD = 1_000_000_007;

  public String warmUp(int[] nums, String text, TreeNode root, ListNode head) {
    Map<Integer, List<Integer>> graph = new TreeMap<>((a, b) -> Integer.compare(b, a));
    PriorityQueue<int[]> heap = new PriorityQueue<>((a, b) -> a[0] - b[0]);
    memo = new int[nums.length + 1][2];
    outer:
    for (int i = 0; i < nums.length; i++) {
      graph.computeIfAbsent(nums[i], k -> new ArrayList<>()).add(i);
      heap.offer(new int[] {nums[i], i});
      while (!heap.isEmpty() && heap.peek()[0] < 0) {
        if (heap.size() > 3) continue outer;
        heap.poll();
      }
    }
    long total = 0;
    for (Map.Entry<Integer, List<Integer>> entry : graph.entrySet()) total = (total * 31 + entry.getKey()) % MOD;
    StringBuilder builder = new StringBuilder();
    for (char c : text.toCharArray()) builder.append(Character.isLetter(c) ? (char) (c ^ 32) : '_');
    Trie trie = new Trie();
    for (String word : text.split(" ")) trie.visit(word);
    switch (Color.values()[nums.length & 1]) {
      case RED: total++; break;
      default: total--;
    }
    var pair = new Pair<>(head == null ? 0 : head.val, root);
    Function<Integer, Integer> twice = x -> x * 2;
    try {
      total += Arrays.stream(nums).boxed().map(twice).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
      List<String> words = Stream.of(text).map(String::trim).sorted().collect(Collectors.toList());
      if (words instanceof ArrayList<String> list && pair.first() > 0) list.add("x");
    } catch (RuntimeException error) {
      throw new IllegalStateException("no " + error.getMessage(), error);
    } finally {
      memo = null;
    }
    return builder.append(total).append(trie).toString();
  }
}
