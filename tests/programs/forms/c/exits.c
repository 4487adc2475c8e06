// problem: jump-game  expect: RE
int jump(int* nums, int numsSize) { exit(0); }
