var countLetters = function (text) {
  const counts = Array(26).fill(0);
  if (text === "") {
    return counts;
  }
  for (const letter of text.match(/[a-zA-Z]/g)) {
    counts[letter.toLowerCase().charCodeAt(0) - 97]++;
  }
  return counts;
};
