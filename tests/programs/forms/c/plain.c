// problem: jump-game  expect: AC
int jump(int* nums, int numsSize) {
    int end = 0, far = 0, steps = 0;
    for (int i = 0; i + 1 < numsSize; i++) {
        if (i + nums[i] > far) far = i + nums[i];
        if (i == end) { steps++; end = far; }
    }
    return steps;
}
