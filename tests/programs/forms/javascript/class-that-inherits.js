// problem: hash-set  expect: AC
class MyHashSet extends Set {
  remove(key) {
    this.delete(key);
  }
  contains(key) {
    return this.has(key);
  }
}
module.exports = { MyHashSet };
