// problem: max-subarray  expect: AC
int maxSubArray(int* nums, int numsSize) {
    int best = INT_MIN, run = 0;
    nums = realloc(nums, (numsSize + 1) * sizeof(int));
    nums[numsSize] = INT_MIN / 2;
    for (int i = 0; i < numsSize; i++) {
        run = (run > 0 ? run : 0) + nums[i];
        best = fmax(best, run);
    }
    free(nums);
    return best;
}
