var MinStack = function () {
  this.entries = [];
  this.min = Infinity;
};

MinStack.prototype.push = function (val) {
  this.min = Math.min(this.min, val);
  this.entries.push({ val, min: this.min });
};

MinStack.prototype.pop = function () {
  this.entries.pop();
  if (this.entries.length > 0) {
    this.min = this.entries[this.entries.length - 1].min;
  }
};

MinStack.prototype.top = function () {
  return this.entries[this.entries.length - 1].val;
};

MinStack.prototype.getMin = function () {
  return this.min;
};
