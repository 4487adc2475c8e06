// verdict: TLE
function mirror(text) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
