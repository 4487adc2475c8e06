// time n; space n
class MyHashSet {
  private keys = new Set<number>();

  add(key: number): void {
    this.keys.add(key);
  }

  remove(key: number): void {
    this.keys.delete(key);
  }

  contains(key: number): boolean {
    return this.keys.has(key);
  }
}
