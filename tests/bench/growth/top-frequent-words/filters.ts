// time n^2; space n
function topKFrequent(words: string[], k: number): string[] {
  const times = new Map(words.map((word) => [word, words.filter((other) => other === word).length]));
  return [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)! || (a < b ? -1 : 1)).slice(0, k);
}
