// verdict: AC or RE
// Timers never run while the harness waits: nothing can come between two cases.
const fs = require('fs');
function mirror(text) {
  for (const start of [setTimeout, setImmediate, process.nextTick, queueMicrotask])
    start(() => { for (;;) fs.writeSync(3, Buffer.alloc(64)); }, 0);
  return [...text].reverse().join('');
}
