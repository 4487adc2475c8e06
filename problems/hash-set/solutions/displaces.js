var MyHashSet = function () {
  this.places = new Array(10007).fill(-1);
};

MyHashSet.prototype.add = function (key) {
  this.places[key % 10007] = key;
};

MyHashSet.prototype.remove = function (key) {
  if (this.contains(key)) {
    this.places[key % 10007] = -1;
  }
};

MyHashSet.prototype.contains = function (key) {
  return this.places[key % 10007] === key;
};
