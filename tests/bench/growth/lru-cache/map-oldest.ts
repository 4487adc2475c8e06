// time n * capacity; space capacity
class LRUCache {
  readonly #store = new Map<number, number>();
  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const v = this.#store.get(key);
    if (v === undefined) return -1;
    this.#store.delete(key);
    this.#store.set(key, v);
    return v;
  }

  put(key: number, value: number): void {
    this.#store.delete(key);
    this.#store.set(key, value);
    if (this.#store.size > this.capacity) {
      const [oldest] = this.#store.keys();
      this.#store.delete(oldest);
    }
  }
}
