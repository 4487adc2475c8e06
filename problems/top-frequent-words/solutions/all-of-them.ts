function topKFrequent(words: string[], k: number): string[] {
  const count = new Map<string, number>();
  words.forEach((word) => count.set(word, (count.get(word) || 0) + 1));
  return Array.from(count.keys()).sort(
    (a, b) => count.get(b)! - count.get(a)! || (a < b ? -1 : 1)
  );
}
