// problem: longest-unique-substring  expect: AC
const lengthOfLongestSubstring = (s: string): number => {
  const last: Record<string, number> = {};
  let [start, best] = [0, 0];
  for (const [i, c] of [...s].entries()) {
    start = Math.max(start, (last[c] ?? -1) + 1);
    last[c] = i;
    best = Math.max(best, i - start + 1);
  }
  return best;
};
