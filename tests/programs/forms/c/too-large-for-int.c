// problem: max-subarray  expect: WA
unsigned long long maxSubArray(int* nums, int numsSize) { return 1ULL << 63; }
