// problem: jump-game  expect: CE  says: open-function.c:3:3: error: expected declaration or statement at end of input
int jump(int* nums, int numsSize) {
  return 0;
