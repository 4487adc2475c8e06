function countLetters(text: string): number[] {
  const counts: number[] = new Array(26).fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code | 32;
    if (code < 128 && letter >= 97 && letter <= 122) {
      counts[letter - 97]++;
    }
  }
  return counts;
}
