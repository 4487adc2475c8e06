class MyHashSet {
  private buckets: number[][] = MyHashSet.emptyBuckets(16);
  private size = 0;

  add(key: number): void {
    if (this.contains(key)) {
      return;
    }
    if (this.size === this.buckets.length) {
      this.grow();
    }
    this.bucket(key).push(key);
    this.size++;
  }

  remove(key: number): void {
    const bucket = this.bucket(key);
    const index = bucket.indexOf(key);
    if (index >= 0) {
      bucket.splice(index, 1);
      this.size--;
    }
  }

  contains(key: number): boolean {
    return this.bucket(key).indexOf(key) >= 0;
  }

  private static emptyBuckets(count: number): number[][] {
    return Array.from({ length: count }, () => []);
  }

  private bucket(key: number): number[] {
    return this.buckets[(Math.imul(key, 0x9e3779b9) >>> 7) & (this.buckets.length - 1)];
  }

  private grow(): void {
    const old = this.buckets;
    this.buckets = MyHashSet.emptyBuckets(2 * old.length);
    for (const bucket of old) {
      for (const key of bucket) {
        this.bucket(key).push(key);
      }
    }
  }
}
