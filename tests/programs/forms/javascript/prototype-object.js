// problem: min-stack  expect: AC
function MinStack() {
  if (!(this instanceof MinStack)) return new MinStack();
  this.levels = [];
}

MinStack.prototype = {
  push(val) {
    const { least = Infinity } = this.levels[this.levels.length - 1] || {};
    this.levels.push({ val, least: Math.min(val, least) });
  },
  pop() {
    return this.levels.pop();
  },
  top() {
    return this.levels[this.levels.length - 1].val;
  },
  getMin() {
    return this.levels[this.levels.length - 1].least;
  },
};
