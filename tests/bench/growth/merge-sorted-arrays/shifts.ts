// time (m + n)^2; space m + n
function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  const first = nums1.slice(0, m);
  const second = nums2.slice(0, n);
  for (let k = 0; k < m + n; k++) {
    const takesFirst = second.length === 0 || (first.length > 0 && first[0] <= second[0]);
    nums1[k] = (takesFirst ? first : second).shift()!;
  }
}
