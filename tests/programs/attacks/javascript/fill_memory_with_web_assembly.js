// verdict: MLE
var mirror = function (text) {
  const held = [];
  for (;;) {
    const memory = new WebAssembly.Memory({ initial: 1000 });
    new Uint8Array(memory.buffer).fill(1);
    held.push(memory);
  }
};
