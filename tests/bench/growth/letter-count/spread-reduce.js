// time n; space n
const countLetters = (text) => {
  const counts = [...text]
    .filter((c) => /^[A-Za-z]$/.test(c))
    .reduce((all, c) => ({ ...all, [c.toLowerCase()]: (all[c.toLowerCase()] || 0) + 1 }), {});
  return [..."abcdefghijklmnopqrstuvwxyz"].map((c) => counts[c] || 0);
};
