// problem: jump-game  expect: AC
static inline __attribute__((always_inline)) int jump(int* nums, int numsSize) {
  int jumps = 0, end = 0, farthest = 0;
  for (int i = 0; i + 1 < numsSize; ++i) {
    if (i + nums[i] > farthest) farthest = i + nums[i];
    if (i == end) {
      ++jumps;
      end = farthest;
    }
  }
  return jumps;
}
