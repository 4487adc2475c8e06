// problem: jump-game  expect: AC
// To divide 128 bits and to find a root is to call libraries, of which the first is the compiler's own.
static volatile unsigned __int128 large = (unsigned __int128)1 << 100;
static volatile double square = 1048576.0;

int jump(int* nums, int numsSize) {
  const int one = (int)(large / ((unsigned __int128)1 << 99)) - (int)(pow(square, 0.5) / 1024);
  int jumps = 0, end = 0, farthest = 0;
  for (int i = 0; i + 1 < numsSize; i += one) {
    if (i + nums[i] > farthest) farthest = i + nums[i];
    if (i == end) {
      jumps += one;
      end = farthest;
    }
  }
  return jumps;
}
