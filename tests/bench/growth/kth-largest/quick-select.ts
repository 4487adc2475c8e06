// time n; space 1
function findKthLargest(nums: number[], k: number): number {
    const target = nums.length - k;
    const swap = (i: number, j: number) => { [nums[i], nums[j]] = [nums[j], nums[i]]; };
    let lo = 0, hi = nums.length - 1;
    while (lo < hi) {
        const pivot = nums[lo + Math.floor(Math.random() * (hi - lo + 1))];
        let i = lo, j = hi;
        while (i <= j) {
            while (nums[i] < pivot) i++;
            while (nums[j] > pivot) j--;
            if (i <= j) swap(i++, j--);
        }
        if (target <= j) hi = j;
        else if (target >= i) lo = i;
        else break;
    }
    return nums[target];
}
