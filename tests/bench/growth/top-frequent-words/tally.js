// time n log n; space n
var topKFrequent = function (words, k) {
  const tally = new Map();
  for (const word of words) tally.set(word, (tally.get(word) ?? 0) + 1);
  return [...tally.keys()].sort((a, b) => tally.get(b) - tally.get(a) || (a < b ? -1 : 1)).slice(0, k);
};
