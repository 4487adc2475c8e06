class MinStack {
  constructor() {
    this.values = [];
    this.minima = [];
  }

  push(val) {
    this.values.push(val);
    if (this.minima.length === 0 || val <= this.getMin()) {
      this.minima.push(val);
    }
  }

  pop() {
    if (this.values.pop() === this.getMin()) {
      this.minima.pop();
    }
  }

  top() {
    return this.values[this.values.length - 1];
  }

  getMin() {
    return this.minima[this.minima.length - 1];
  }
}
