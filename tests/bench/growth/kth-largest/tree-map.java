// time n log n; space n
class Solution {
    public int findKthLargest(int[] nums, int k) {
        TreeMap<Integer, Integer> count = new TreeMap<>(Comparator.reverseOrder());
        for (int x : nums) count.merge(x, 1, Integer::sum);
        for (Map.Entry<Integer, Integer> e : count.entrySet()) {
            k -= e.getValue();
            if (k <= 0) return e.getKey();
        }
        throw new IllegalStateException();
    }
}
