// time n^2; space n
var MinStack = function () {
  this.items = [];
  this.lows = [];
};
MinStack.prototype.push = function (val) {
  this.lows.unshift(this.lows.length ? Math.min(this.lows[0], val) : val);
  this.items.unshift(val);
};
MinStack.prototype.pop = function () {
  this.items.shift();
  this.lows.shift();
};
MinStack.prototype.top = function () {
  return this.items[0];
};
MinStack.prototype.getMin = function () {
  return this.lows[0];
};
