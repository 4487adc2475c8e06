// problem: max-subarray  expect: CE  says: global arrays of more than 2 GiB
static char large[3000000000u];

int maxSubArray(int* nums, int numsSize) {
    large[numsSize] = 1;
    return large[nums[0] & 7];
}
