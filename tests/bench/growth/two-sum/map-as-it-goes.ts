// time n; space n
function twoSum(nums: number[], target: number): number[] {
  const place = new Map<number, number>();
  for (const [i, x] of nums.entries()) {
    const other = place.get(target - x);
    if (other !== undefined) return [other, i];
    place.set(x, i);
  }
  return [];
}
