// problem: two-sum  expect: WA
int twoSum(int* nums, int numsSize, int target, int* returnSize) { return 3; }
