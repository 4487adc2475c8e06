// time m + n; space m + n
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
    const kth = (a: number[], b: number[], k: number): number => {
        if (a.length > b.length) return kth(b, a, k);
        if (a.length === 0) return b[k - 1];
        if (k === 1) return Math.min(a[0], b[0]);
        const i = Math.min(k >> 1, a.length), j = Math.min(k >> 1, b.length);
        return a[i - 1] <= b[j - 1] ? kth(a.slice(i), b, k - i) : kth(a, b.slice(j), k - j);
    };
    const total = nums1.length + nums2.length;
    const upper = kth(nums1, nums2, (total >> 1) + 1);
    return total % 2 ? upper : (kth(nums1, nums2, total >> 1) + upper) / 2;
}
