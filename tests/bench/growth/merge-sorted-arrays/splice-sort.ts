// time (m + n) log(m + n); space m + n
/**
 Do not return anything, modify nums1 in-place instead.
 */
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  nums1.splice(m, n, ...nums2);
  const sorted = [...nums1];
  // bottom-up merge sort, as if nothing was sorted before
  for (let w = 1; w < sorted.length; w *= 2) {
    const src = sorted.slice();
    for (let lo = 0; lo < src.length; lo += 2 * w) {
      const mid = Math.min(lo + w, src.length);
      const hi = Math.min(lo + 2 * w, src.length);
      let i = lo;
      let j = mid;
      for (let k = lo; k < hi; k++) sorted[k] = j >= hi || (i < mid && src[i] <= src[j]) ? src[i++] : src[j++];
    }
  }
  sorted.forEach((v, i) => (nums1[i] = v));
}
