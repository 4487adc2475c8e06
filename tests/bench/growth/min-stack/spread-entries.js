// time n^2; space n
class MinStack {
  constructor() { this.s = []; }
  push(val) { this.s = [...this.s, { val, min: this.s.length ? Math.min(val, this.s[this.s.length - 1].min) : val }]; }
  pop() { this.s = this.s.slice(0, -1); }
  top() { return this.s[this.s.length - 1].val; }
  getMin() { return this.s[this.s.length - 1].min; }
}
