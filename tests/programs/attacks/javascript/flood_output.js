// verdict: OLE
const fs = require('fs');
function mirror(text) {
  for (;;) fs.writeSync(1, Buffer.alloc(65536, 27));
}
