// time n; space n
var jump = function (nums) {
  let frontier = [0], seen = 0, jumps = 0;
  while (seen < nums.length - 1) {
    const next = [];
    for (const at of frontier) {
      const end = Math.min(at + nums[at], nums.length - 1);
      while (seen < end) next.push(++seen);
    }
    frontier = next;
    jumps++;
  }
  return jumps;
};
