// time m + n; space m + n
function* merged(a, b) {
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (j >= b.length || a[i] <= b[j]) yield a[i++];
    else yield b[j++];
  }
}

var merge = function (nums1, m, nums2, n) {
  Object.assign(nums1, [...merged(nums1.slice(0, m), nums2)]);
};
