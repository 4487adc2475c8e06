// time n^2; space 1
function jump(nums: number[]): number {
  let jumps = 0;
  for (let end = nums.length - 1; end > 0; jumps++) {
    end = nums.findIndex((step, i) => i + step >= end);
  }
  return jumps;
}
