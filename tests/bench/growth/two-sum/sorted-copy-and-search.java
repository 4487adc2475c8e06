// time n log n; space n
class Solution {
    public int[] twoSum(int[] nums, int target) {
        int n = nums.length;
        int[][] pairs = new int[n][2];
        for (int i = 0; i < n; i++) pairs[i] = new int[] {nums[i], i};
        Arrays.sort(pairs, (a, b) -> Integer.compare(a[0], b[0]));
        int lo = 0, hi = n - 1;
        while (lo < hi) {
            int sum = pairs[lo][0] + pairs[hi][0];
            if (sum == target) return new int[] {pairs[lo][1], pairs[hi][1]};
            if (sum < target) lo++;
            else hi--;
        }
        return new int[0];
    }
}
