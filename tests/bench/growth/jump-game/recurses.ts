// time n; space n
function jump(nums: number[]): number {
    const last = nums.length - 1;
    const go = (at: number, edge: number, far: number): number => {
        if (at >= last) return 0;
        far = Math.max(far, at + nums[at]);
        return at === edge ? 1 + go(at + 1, far, far) : go(at + 1, edge, far);
    };
    return go(0, 0, 0);
};
