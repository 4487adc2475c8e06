// time n; space n
function countLetters(text: string): number[] {
  return Array.from({ length: 26 }, (_, i) => {
    const c = String.fromCharCode(97 + i);
    return (text.match(new RegExp(`[${c}${c.toUpperCase()}]`, "g")) ?? []).length;
  });
}
