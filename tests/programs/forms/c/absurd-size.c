// problem: two-sum  expect: OLE
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = 2147483647;
    return nums;
}
