// time n^2; space n
class MyHashSet {
    constructor() { this.buckets = Array.from({ length: 769 }, () => []); }
    add(key) { const b = this.buckets[key % 769]; if (!b.includes(key)) b.push(key); }
    remove(key) { const b = this.buckets[key % 769], i = b.indexOf(key); if (i >= 0) b.splice(i, 1); }
    contains(key) { return this.buckets[key % 769].includes(key); }
}
