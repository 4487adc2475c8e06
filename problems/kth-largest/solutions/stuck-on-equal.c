int findKthLargest(int* nums, int numsSize, int k) {
    int left = 0;
    int right = numsSize - 1;
    while (left < right) {
        int pivot = nums[left];
        int i = left;
        int j = right;
        while (i < j) {
            while (nums[i] > pivot) i++;
            while (nums[j] < pivot) j--;
            if (i < j) {
                int t = nums[i];
                nums[i] = nums[j];
                nums[j] = t;
            }
        }
        if (i == k - 1) {
            return nums[i];
        }
        if (i < k - 1) {
            left = i + 1;
        } else {
            right = i - 1;
        }
    }
    return nums[k - 1];
}
