// time n^2; space 1
int maxSubArray(int* nums, int numsSize) {
    int best = nums[0];
    for (int i = 0; i < numsSize; i++) {
        int sum = 0;
        for (int j = i; j < numsSize; j++) {
            sum += nums[j];
            if (sum > best) best = sum;
        }
    }
    return best;
}
