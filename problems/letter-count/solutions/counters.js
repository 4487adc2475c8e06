/**
 * @param {string} text
 * @return {number[]}
 */
function countLetters(text) {
  const counts = new Array(26).fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      counts[code - 97]++;
    } else if (code >= 65 && code <= 90) {
      counts[code - 65]++;
    }
  }
  return counts;
}
