// time n^2; space 1
function jump(nums: number[]): number {
    let end = nums.length - 1, steps = 0;
    while (end > 0) {
        end = nums.findIndex((v, i) => i + v >= end);
        steps++;
    }
    return steps;
}
