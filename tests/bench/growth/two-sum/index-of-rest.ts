// time n^2; space 1
function twoSum(nums: number[], target: number): number[] {
    for (const [i, num] of nums.entries()) {
        const j: number = nums.indexOf(target - num, i + 1);
        if (j !== -1) return [i, j];
    }
    return [];
};
