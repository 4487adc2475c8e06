// time n^2; space n
type Counts = Readonly<Record<string, number>>;

function topKFrequent(words: string[], k: number): string[] {
  const counts = words.reduce<Counts>((acc, w) => ({ ...acc, [w]: (acc[w] ?? 0) + 1 }), {});
  return Object.keys(counts)
    .sort((a, b) => counts[b] - counts[a] || a.localeCompare(b))
    .slice(0, k);
}
