// problem: two-sum  expect: AC
long long* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    static long long pair[2];
    for (int i = 0; i < numsSize; i++)
        for (int j = i + 1; j < numsSize; j++)
            if (nums[i] + nums[j] == target) {
                pair[0] = i;
                pair[1] = j;
                *returnSize = 2;
                return pair;
            }
    return NULL;
}
