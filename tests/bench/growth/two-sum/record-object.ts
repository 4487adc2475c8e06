// time n; space n
function twoSum(nums: number[], target: number): number[] {
  const where: Record<number, number> = {};
  for (const [i, v] of nums.entries()) {
    const j = where[target - v];
    if (j !== undefined) return [j, i];
    where[v] = i;
  }
  throw new Error("no pair");
}
