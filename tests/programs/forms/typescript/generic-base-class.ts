// problem: hash-set  expect: AC
abstract class Buckets<K> {
  protected buckets: K[][] = Array.from({ length: 1024 }, () => []);
  protected abstract hash(key: K): number;

  protected bucket(key: K): K[] {
    return this.buckets[this.hash(key) % this.buckets.length];
  }

  contains(key: K): boolean {
    return this.bucket(key).includes(key);
  }
}

class MyHashSet extends Buckets<number> {
  protected hash(key: number): number {
    return key;
  }

  add(key: number): void {
    if (!this.contains(key)) this.bucket(key).push(key);
  }

  remove(key: number): void {
    const bucket = this.bucket(key);
    const at = bucket.indexOf(key);
    if (at >= 0) bucket.splice(at, 1);
  }
}
