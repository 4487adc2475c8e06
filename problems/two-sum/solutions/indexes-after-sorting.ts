function twoSum(nums: number[], target: number): number[] {
  nums.sort((a, b) => a - b);
  let low = 0;
  let high = nums.length - 1;
  while (low < high) {
    const sum = nums[low] + nums[high];
    if (sum === target) break;
    if (sum < target) low++;
    else high--;
  }
  return [low, high];
}
