// problem: jump-game  expect: CE
int leap(int* nums, int numsSize) { return 0; }
