package gavel;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Loads what solutions commonly use, to find out what belongs into the archive. */
final class WarmUp {
  public static void main(String[] arguments) {
    Map<Integer, List<String>> map = new TreeMap<>(new HashMap<>(Map.of(1, new ArrayList<>(List.of("a", "b")))));
    map.computeIfAbsent(2, key -> new LinkedList<>()).add("c" + map.size());
    Deque<int[]> queue = new ArrayDeque<>();
    queue.push(new int[] {1, 2});
    PriorityQueue<int[]> heap = new PriorityQueue<>(Comparator.comparingInt((int[] pair) -> pair[0]).reversed());
    heap.addAll(queue);
    Set<Object> sets = new LinkedHashSet<>(List.of(new HashSet<>(), new TreeSet<>(), new BitSet(), new Stack<>(), Optional.of(1)));
    Integer[] boxed = {3, 1, 2};
    Arrays.sort(boxed, Collections.reverseOrder());
    Arrays.sort(new int[] {3, 1});
    String joined = map.values().stream().flatMap(List::stream).map(String::valueOf).filter(s -> !s.isEmpty()).sorted()
        .collect(Collectors.joining(","));
    Map<Boolean, Long> groups = IntStream.range(0, 9).boxed().collect(Collectors.groupingBy(i -> i > 3, Collectors.counting()));
    BiFunction<Integer, Integer, Integer> add = Integer::sum;
    StringBuilder text = new StringBuilder(joined).reverse().append(String.format("%d %s", add.apply(1, 2), groups));
    System.out.println(text + Arrays.toString(joined.split(",")) + sets + Arrays.stream(boxed).mapToInt(i -> i).sum());
  }
}
