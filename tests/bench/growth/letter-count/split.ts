// time n; space n
function countLetters(text: string): number[] {
  const counts = new Array<number>(26).fill(0);
  for (const letter of text.split("")) {
    const at = letter.charCodeAt(0) | 32;
    if (letter.charCodeAt(0) < 128 && at >= 97 && at <= 122) counts[at - 97]++;
  }
  return counts;
}
