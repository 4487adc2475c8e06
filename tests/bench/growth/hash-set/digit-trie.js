// time n; space n
var MyHashSet = function () {
  this.root = {};
};
MyHashSet.prototype.add = function (key) {
  let node = this.root;
  for (const d of String(key)) node = node[d] || (node[d] = {});
  node.end = true;
};
MyHashSet.prototype.remove = function (key) {
  let node = this.root;
  for (const d of String(key)) {
    node = node[d];
    if (!node) return;
  }
  node.end = false;
};
MyHashSet.prototype.contains = function (key) {
  let node = this.root;
  for (const d of String(key)) {
    node = node[d];
    if (!node) return false;
  }
  return !!node.end;
};
