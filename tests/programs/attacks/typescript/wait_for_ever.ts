// verdict: TLE
function mirror(text: string): string {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return text;
}
