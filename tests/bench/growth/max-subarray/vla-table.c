// time n; space n
int maxSubArray(int* nums, int numsSize){
    int dp[numsSize];
    dp[0] = nums[0];
    int max = dp[0];
    for (int i = 1; i < numsSize; i++) {
        dp[i] = dp[i-1] > 0 ? dp[i-1] + nums[i] : nums[i];
        if (dp[i] > max) max = dp[i];
    }
    return max;
}
