var topKFrequent = function (words, k) {
  const count = {};
  for (const word of words) count[word] = (count[word] || 0) + 1;
  return Object.keys(count)
    .sort((a, b) => count[b] - count[a] || a.length - b.length || a.localeCompare(b))
    .slice(0, k);
};
