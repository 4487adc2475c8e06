// problem: two-sum  expect: RE
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = 2;
    return (int*)16;
}
