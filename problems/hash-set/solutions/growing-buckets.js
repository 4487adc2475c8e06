class MyHashSet {
  constructor() {
    this.buckets = MyHashSet.emptyBuckets(16);
    this.size = 0;
  }

  static emptyBuckets(count) {
    return Array.from({ length: count }, () => []);
  }

  bucket(key) {
    return this.buckets[(Math.imul(key, 0x9e3779b9) >>> 7) & (this.buckets.length - 1)];
  }

  add(key) {
    if (this.contains(key)) {
      return;
    }
    if (this.size === this.buckets.length) {
      const keys = this.buckets.flat();
      this.buckets = MyHashSet.emptyBuckets(2 * this.buckets.length);
      keys.forEach((k) => this.bucket(k).push(k));
    }
    this.bucket(key).push(key);
    this.size++;
  }

  remove(key) {
    const bucket = this.bucket(key);
    const index = bucket.indexOf(key);
    if (index >= 0) {
      bucket[index] = bucket[bucket.length - 1];
      bucket.pop();
      this.size--;
    }
  }

  contains(key) {
    return this.bucket(key).includes(key);
  }
}
