// time n; space n
var jump = function(nums) {
    const n = nums.length;
    if (n < 2) return 0;
    const queue = [[0, 0]];
    let reached = 0;
    while (queue.length) {
        const [i, steps] = queue.shift();
        const end = Math.min(i + nums[i], n - 1);
        for (let j = reached + 1; j <= end; j++) {
            if (j === n - 1) return steps + 1;
            queue.push([j, steps + 1]);
        }
        reached = Math.max(reached, end);
    }
    return 0;
};
