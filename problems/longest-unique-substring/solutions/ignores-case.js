var lengthOfLongestSubstring = function (s) {
  const window = new Set();
  let left = 0;
  let best = 0;
  const text = s.toLowerCase();
  for (const c of text) {
    while (window.has(c)) window.delete(text[left++]);
    window.add(c);
    best = Math.max(best, window.size);
  }
  return best;
};
