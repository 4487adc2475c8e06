// problem: jump-game  expect: RE
int jump(int* nums, int numsSize) {
    assert(numsSize == 0);
    return 0;
}
