// time n; space 1
var lengthOfLongestSubstring = function (s) {
  const seen = new Set();
  let l = 0, max = 0;
  for (let r = 0; r < s.length; r++) {
    while (seen.has(s[r])) seen.delete(s[l++]);
    seen.add(s[r]);
    max = Math.max(max, r - l + 1);
  }
  return max;
};
