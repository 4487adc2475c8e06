import java.util.concurrent.ThreadLocalRandom;

class Solution {
    public int findKthLargest(int[] nums, int k) {
        int left = 0;
        int right = nums.length - 1;
        while (true) {
            int pivot = nums[ThreadLocalRandom.current().nextInt(left, right + 1)];
            int larger = left;
            int smaller = right;
            int i = left;
            while (i <= smaller) {
                if (nums[i] > pivot) {
                    swap(nums, i++, larger++);
                } else if (nums[i] < pivot) {
                    swap(nums, i, smaller--);
                } else {
                    i++;
                }
            }
            if (k - 1 < larger) {
                right = larger - 1;
            } else if (k - 1 > smaller) {
                left = smaller + 1;
            } else {
                return pivot;
            }
        }
    }

    private static void swap(int[] nums, int i, int j) {
        int t = nums[i];
        nums[i] = nums[j];
        nums[j] = t;
    }
}
