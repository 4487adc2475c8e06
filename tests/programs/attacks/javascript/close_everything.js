// verdict: RE
const fs = require('fs');
function mirror(text) {
  for (let descriptor = 0; descriptor < 4; ++descriptor) try { fs.closeSync(descriptor); } catch {}
  return [...text].reverse().join('');
}
