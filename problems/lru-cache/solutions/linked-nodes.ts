class Entry {
  newer: Entry = this;
  older: Entry = this;

  constructor(readonly key: number, public value: number) {}

  unlink(): void {
    this.newer.older = this.older;
    this.older.newer = this.newer;
  }

  insertBehind(newer: Entry): void {
    this.newer = newer;
    this.older = newer.older;
    this.older.newer = this;
    newer.older = this;
  }
}

class LRUCache {
  private readonly uses = new Entry(-1, -1); // sentinel of the ring: behind it comes the newest
  private readonly entries = new Map<number, Entry>();

  constructor(private readonly capacity: number) {}

  get(key: number): number {
    const entry = this.entries.get(key);
    if (entry === undefined) {
      return -1;
    }
    entry.unlink();
    entry.insertBehind(this.uses);
    return entry.value;
  }

  put(key: number, value: number): void {
    let entry = this.entries.get(key);
    if (entry !== undefined) {
      entry.value = value;
      entry.unlink();
    } else {
      if (this.entries.size === this.capacity) {
        const oldest = this.uses.newer;
        oldest.unlink();
        this.entries.delete(oldest.key);
      }
      entry = new Entry(key, value);
      this.entries.set(key, entry);
    }
    entry.insertBehind(this.uses);
  }
}
