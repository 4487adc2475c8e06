function merge(nums1: number[], m: number, nums2: number[], n: number): void {
  let i = m - 1;
  let j = n - 1;
  for (let end = m + n - 1; j >= 0; end--) {
    nums1[end] = i >= 0 && nums1[i] > nums2[j] ? nums1[i--] : nums2[j--];
  }
}
