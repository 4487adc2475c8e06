// time n * (m + n); space 1
var merge = function (nums1, m, nums2, n) {
  nums1.length = m;
  let at = 0;
  for (const x of nums2) {
    while (at < nums1.length && nums1[at] <= x) at++;
    nums1.splice(at, 0, x);
  }
};
