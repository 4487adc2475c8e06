// time m + n; space m
function* merged(a, b) {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (j >= b.length || (i < a.length && a[i] <= b[j])) yield a[i++];
    else yield b[j++];
  }
}
var merge = function (nums1, m, nums2, n) {
  let at = 0;
  for (const x of merged(nums1.slice(0, m), nums2)) nums1[at++] = x;
};
