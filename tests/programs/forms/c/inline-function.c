// problem: jump-game  expect: AC
static inline int farther(int a, int b) { return a > b ? a : b; }

inline int jump(int* nums, int numsSize) {
  int jumps = 0, end = 0, farthest = 0;
  for (int i = 0; i + 1 < numsSize; ++i) {
    farthest = farther(farthest, i + nums[i]);
    if (i == end) {
      ++jumps;
      end = farthest;
    }
  }
  return jumps;
}
