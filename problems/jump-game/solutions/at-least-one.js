var jump = function (nums) {
  const last = nums.length - 1;
  let jumps = 1;
  let reach = nums[0];
  let farthest = nums[0];
  for (let i = 1; i < last; i++) {
    farthest = Math.max(farthest, i + nums[i]);
    if (i === reach) {
      jumps++;
      reach = farthest;
    }
  }
  return jumps;
};
