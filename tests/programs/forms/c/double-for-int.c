// problem: max-subarray  expect: WA
double maxSubArray(int* nums, int numsSize) { return 6.0; }
