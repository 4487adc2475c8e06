class Solution {
    public int findKthLargest(int[] nums, int k) {
        TreeSet<Integer> largest = new TreeSet<>();
        for (int x : nums) {
            largest.add(x);
            if (largest.size() > k) {
                largest.pollFirst();
            }
        }
        return largest.first();
    }
}
