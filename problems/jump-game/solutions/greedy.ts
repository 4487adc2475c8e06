function jump(nums: number[]): number {
  const last = nums.length - 1;
  let jumps = 0;
  let reach = 0;
  let farthest = 0;
  for (let i = 0; i < last; i++) {
    farthest = Math.max(farthest, i + nums[i]);
    if (i === reach) {
      jumps++;
      reach = farthest;
    }
  }
  return jumps;
}
