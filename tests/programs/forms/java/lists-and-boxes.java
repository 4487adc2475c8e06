// problem: spiral-matrix  expect: AC
class Solution {
    public List<Integer> spiralOrder(List<List<Integer>> matrix) {
        List<Integer> order = new ArrayList<>();
        Deque<List<Integer>> rows = new ArrayDeque<>(matrix);
        while (!rows.isEmpty()) {
            order.addAll(rows.pollFirst());
            List<List<Integer>> rest = new ArrayList<>(rows);
            rows.clear();
            int width = rest.isEmpty() ? 0 : rest.get(0).size();
            IntStream.range(0, width).mapToObj(c -> rest.stream().map(row -> row.get(width - 1 - c)).collect(Collectors.toList())).forEach(rows::add);
        }
        return order;
    }
}
