// time n; space 1
function countLetters(text: string): number[] {
  const counts: number[] = Array.from({ length: 26 }, () => 0);
  for (const [letter] of text.matchAll(/[a-zA-Z]/g)) {
    counts[letter.toLowerCase().charCodeAt(0) - 97]++;
  }
  return counts;
}
