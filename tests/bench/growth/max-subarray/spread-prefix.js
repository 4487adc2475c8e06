// time n^2; space n
/**
 * @param {number[]} nums
 * @return {number}
 */
var maxSubArray = function(nums) {
    const prefix = nums.reduce((acc, x) => [...acc, (acc[acc.length - 1] || 0) + x], []);
    let low = 0, best = -Infinity;
    for (const p of prefix) {
        best = Math.max(best, p - low);
        low = Math.min(low, p);
    }
    return best;
};
