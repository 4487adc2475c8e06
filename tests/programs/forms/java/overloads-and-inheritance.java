// problem: max-subarray  expect: AC
abstract class Base {
    public int maxSubArray(int[] nums) { return maxSubArray(nums, 0, nums.length)[3]; }
    private int maxSubArray(String text) { return 0; }
    protected abstract int[] maxSubArray(int[] nums, int from, int to);
}

class Solution extends Base {
    @Override protected int[] maxSubArray(int[] nums, int from, int to) {
        if (to - from == 1) return new int[] {nums[from], nums[from], nums[from], nums[from]};
        int[] a = maxSubArray(nums, from, (from + to) / 2), b = maxSubArray(nums, (from + to) / 2, to);
        return new int[] {a[0] + b[0], Math.max(a[1], a[0] + b[1]), Math.max(b[2], b[0] + a[2]),
            Math.max(Math.max(a[3], b[3]), a[2] + b[1])};
    }
}
