// time n^2; space n
class MyHashSet {
  constructor() {
    this.keys = [];
  }
  add(key) {
    if (!this.contains(key)) this.keys = [...this.keys, key];
  }
  remove(key) {
    this.keys = this.keys.filter((k) => k !== key);
  }
  contains(key) {
    return this.keys.includes(key);
  }
}
