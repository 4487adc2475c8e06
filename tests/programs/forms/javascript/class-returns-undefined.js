// problem: hash-set  expect: WA  says: contains: returned undefined where bool was expected
class MyHashSet {
  constructor() { this.present = []; }
  add(key) { this.present[key] = true; }
  remove(key) { this.present[key] = false; }
  contains(key) { return this.present[key]; }
}
