// verdict: TLE or MLE or RE
const { Worker } = require('worker_threads');
function mirror(text) {
  for (;;) new Worker('for (;;);', { eval: true });
}
