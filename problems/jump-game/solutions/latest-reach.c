int jump(int* nums, int numsSize) {
    int jumps = 0;
    int reach = 0;
    int farthest = 0;
    for (int i = 0; i < numsSize - 1; i++) {
        if (nums[i] > 0) {
            farthest = i + nums[i];
        }
        if (i == reach) {
            jumps++;
            reach = farthest;
        }
    }
    return jumps;
}
