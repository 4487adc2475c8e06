// time n; space n
/**
 * @param {number[]} nums
 * @return {number}
 */
var jump = function(nums) {
    let i = 0, count = 0;
    while (i < nums.length - 1) {
        const reach = nums.slice(i + 1, i + 1 + nums[i]);
        count++;
        if (i + nums[i] >= nums.length - 1) break;
        let best = 0, at = 0;
        reach.forEach((x, k) => {
            if (k + x >= best) { best = k + x; at = k; }
        });
        i += at + 1;
    }
    return count;
};
