// problem: jump-game  expect: CE
int jump(int* nums, int numsSize) {
    return numsSize
}
