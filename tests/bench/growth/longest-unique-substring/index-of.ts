// time n; space 1
function lengthOfLongestSubstring(s: string): number {
  let start = 0;
  let best = 0;
  for (let end = 0; end < s.length; end++) {
    const earlier = s.indexOf(s[end], start);
    if (earlier < end) start = earlier + 1;
    best = Math.max(best, end - start + 1);
  }
  return best;
}
