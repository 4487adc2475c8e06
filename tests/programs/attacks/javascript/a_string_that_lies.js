// verdict: WA
function mirror(text) {
  return { toString: () => [...text].reverse().join(''), length: text.length, valueOf: () => 1 };
}
