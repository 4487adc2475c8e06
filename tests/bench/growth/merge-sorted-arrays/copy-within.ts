// time n * (m + n); space 1
/**
 Do not return anything, modify nums1 in-place instead.
 */
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
    let size = m;
    for (const x of nums2) {
        let lo = 0, hi = size;
        while (lo < hi) {
            const mid = (lo + hi) >> 1;
            if (nums1[mid] <= x) lo = mid + 1;
            else hi = mid;
        }
        nums1.copyWithin(lo + 1, lo, size);
        nums1[lo] = x;
        size++;
    }
}
