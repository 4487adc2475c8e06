// time n; space 1
var lengthOfLongestSubstring = function (s) {
  let best = 0;
  for (let rest = s; rest.length > best; rest = rest.slice(1)) {
    const seen = new Set();
    for (const c of rest) {
      if (seen.has(c)) break;
      seen.add(c);
    }
    best = Math.max(best, seen.size);
  }
  return best;
};
