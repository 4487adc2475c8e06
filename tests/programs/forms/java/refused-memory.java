// problem: max-subarray  expect: MLE  says: OutOfMemoryError
class Solution {
    public int maxSubArray(int[] nums) {
        java.util.List<long[]> kept = new java.util.ArrayList<>();
        while (true) kept.add(new long[1_000_000]);
    }
}
