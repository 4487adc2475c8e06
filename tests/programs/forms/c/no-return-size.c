// problem: two-sum  expect: CE
int* twoSum(int* nums, int numsSize, int target) { return nums; }
void extra(void) { int unused[-1]; }
