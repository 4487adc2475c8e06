function lengthOfLongestSubstring(s: string): number {
  let best = 1;
  let start = 0;
  for (let i = 1; i < s.length; i++) {
    const seen = s.indexOf(s[i], start);
    if (seen < i) start = seen + 1;
    best = Math.max(best, i - start + 1);
  }
  return best;
}
