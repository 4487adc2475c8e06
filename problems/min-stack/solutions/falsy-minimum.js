var MinStack = function() {
    this.stack = [];
    this.minima = [];
};

MinStack.prototype.push = function(val) {
    const least = this.minima[this.minima.length - 1];
    this.stack.push(val);
    this.minima.push(least ? Math.min(least, val) : val);
};

MinStack.prototype.pop = function() {
    this.stack.pop();
    this.minima.pop();
};

MinStack.prototype.top = function() {
    return this.stack[this.stack.length - 1];
};

MinStack.prototype.getMin = function() {
    return this.minima[this.minima.length - 1];
};
