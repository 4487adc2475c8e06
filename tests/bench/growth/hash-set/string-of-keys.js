// time n^2; space n
var MyHashSet = function() {
    this.s = ",";
};

/** 
 * @param {number} key
 * @return {void}
 */
MyHashSet.prototype.add = function(key) {
    if (!this.contains(key)) this.s += key + ",";
};

MyHashSet.prototype.remove = function(key) {
    this.s = this.s.replace("," + key + ",", ",");
};

/** 
 * @param {number} key
 * @return {boolean}
 */
MyHashSet.prototype.contains = function(key) {
    return this.s.indexOf("," + key + ",") !== -1;
};
