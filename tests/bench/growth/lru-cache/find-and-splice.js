// time n * capacity; space capacity
class LRUCache {
  constructor(capacity) {
    this.capacity = capacity;
    this.entries = [];
  }
  get(key) {
    const at = this.entries.findIndex((e) => e.key === key);
    if (at < 0) return -1;
    const [entry] = this.entries.splice(at, 1);
    this.entries.push(entry);
    return entry.value;
  }
  put(key, value) {
    const at = this.entries.findIndex((e) => e.key === key);
    if (at >= 0) this.entries.splice(at, 1);
    else if (this.entries.length === this.capacity) this.entries.shift();
    this.entries.push({ key, value });
  }
}
