// time n^2; space n
const topKFrequent = (words: string[], k: number): string[] => {
  const counts = words.reduce<Record<string, number>>(
    (acc, w) => ({ ...acc, [w]: (acc[w] ?? 0) + 1 }),
    {}
  );
  return Object.entries(counts)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, k)
    .map(([w]) => w);
};
