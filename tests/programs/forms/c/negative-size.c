// problem: two-sum  expect: WA
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = -1;
    return nums;
}
