// time n; space log n
class Solution {
    private final Random random = new Random();

    public int findKthLargest(int[] nums, int k) {
        return select(nums, 0, nums.length - 1, nums.length - k);
    }

    private int select(int[] nums, int left, int right, int k) {
        if (left == right) return nums[k];
        int pivot = nums[left + random.nextInt(right - left + 1)];
        int i = left - 1, j = right + 1;
        while (i < j) {
            do i++; while (nums[i] < pivot);
            do j--; while (nums[j] > pivot);
            if (i < j) {
                int tmp = nums[i];
                nums[i] = nums[j];
                nums[j] = tmp;
            }
        }
        if (k <= j) return select(nums, left, j, k);
        return select(nums, j + 1, right, k);
    }
}
