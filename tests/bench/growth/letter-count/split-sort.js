// time n log n; space n
var countLetters = function (text) {
  const sorted = text.replace(/[^a-zA-Z]/g, "").toLowerCase().split("").sort();
  const out = Array(26).fill(0);
  let i = 0;
  while (i < sorted.length) {
    let j = i;
    while (j < sorted.length && sorted[j] === sorted[i]) j++;
    out[sorted[i].charCodeAt(0) - 97] = j - i;
    i = j;
  }
  return out;
};
