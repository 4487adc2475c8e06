// time n; space n
var MyHashSet = function() {
    this.has = [];
};
MyHashSet.prototype.add = function(key) {
    this.has[key] = true;
};
MyHashSet.prototype.remove = function(key) {
    delete this.has[key];
};
MyHashSet.prototype.contains = function(key) {
    return key in this.has;
};
