// time m + n; space m + n
function findMedianSortedArrays(nums1: number[], nums2: number[]): number {
    const kth = (a: number[], b: number[], k: number): number => {
        if (!a.length) return b[k];
        if (!b.length) return a[k];
        const i = a.length >> 1, j = b.length >> 1;
        if (i + j < k) return a[i] > b[j] ? kth(a, b.slice(j + 1), k - j - 1) : kth(a.slice(i + 1), b, k - i - 1);
        return a[i] > b[j] ? kth(a.slice(0, i), b, k) : kth(a, b.slice(0, j), k);
    };
    const n = nums1.length + nums2.length;
    return n % 2 ? kth(nums1, nums2, n >> 1) : (kth(nums1, nums2, n / 2 - 1) + kth(nums1, nums2, n / 2)) / 2;
}
