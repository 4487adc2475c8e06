// time n; space n
var countLetters = function (text) {
  let letters = "";
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) letters += String.fromCharCode(c + 32);
    else if (c >= 97 && c <= 122) letters += text[i];
  }
  const counts = new Array(26).fill(0);
  for (const c of letters) counts[c.charCodeAt(0) - 97]++;
  return counts;
};
