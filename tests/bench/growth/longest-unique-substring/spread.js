// time n; space n
var lengthOfLongestSubstring = function (s) {
  const characters = [...s], last = new Map();
  let start = 0, best = 0;
  characters.forEach((c, i) => {
    start = Math.max(start, (last.get(c) ?? -1) + 1);
    last.set(c, i);
    best = Math.max(best, i - start + 1);
  });
  return best;
};
