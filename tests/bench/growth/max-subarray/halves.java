// time n log n; space log n
class Solution {
    public int maxSubArray(int[] nums) {
        return best(nums, 0, nums.length - 1);
    }

    private int best(int[] nums, int low, int high) {
        if (low == high) return nums[low];
        int mid = low + (high - low) / 2;
        int left = Integer.MIN_VALUE, right = Integer.MIN_VALUE;
        for (int i = mid, sum = 0; i >= low; i--) left = Math.max(left, sum += nums[i]);
        for (int i = mid + 1, sum = 0; i <= high; i++) right = Math.max(right, sum += nums[i]);
        return Math.max(left + right, Math.max(best(nums, low, mid), best(nums, mid + 1, high)));
    }
}
