// problem: max-subarray  expect: AC
long long maxSubArray(int* nums, int numsSize) {
    long long best = LLONG_MIN, run = 0;
    for (int i = 0; i < numsSize; i++) {
        run = (run > 0 ? run : 0) + nums[i];
        if (run > best) best = run;
    }
    return best;
}
