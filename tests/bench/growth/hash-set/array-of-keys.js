// time n^2; space n
class MyHashSet {
  constructor() {
    this.keys = [];
  }

  add(key) {
    if (!this.keys.includes(key)) this.keys.push(key);
  }

  remove(key) {
    const at = this.keys.indexOf(key);
    if (at >= 0) this.keys.splice(at, 1);
  }

  contains(key) {
    return this.keys.includes(key);
  }
}
