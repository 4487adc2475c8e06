// time n^2; space n
class MinStack {
  values = [];

  push(val) {
    this.values.push(val);
  }

  pop() {
    this.values.pop();
  }

  top() {
    return this.values.at(-1);
  }

  getMin() {
    return this.values.reduce((a, b) => Math.min(a, b));
  }
}
