function topKFrequent(words: string[], k: number): string[] {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const ranking = Array.from(count.keys());
  ranking.sort((a, b) => count.get(b)! - count.get(a)! || (a < b ? -1 : 1));
  return ranking.slice(0, k);
}
