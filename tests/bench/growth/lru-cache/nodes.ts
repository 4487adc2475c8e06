// time n; space capacity
type Entry = { key: number; value: number; newer?: Entry; older?: Entry };

class LRUCache {
  private entries = new Map<number, Entry>();
  private newest?: Entry;
  private oldest?: Entry;

  constructor(private capacity: number) {}

  private take(entry: Entry): void {
    if (entry.newer) entry.newer.older = entry.older;
    else this.newest = entry.older;
    if (entry.older) entry.older.newer = entry.newer;
    else this.oldest = entry.newer;
  }

  private give(entry: Entry): void {
    entry.newer = undefined;
    entry.older = this.newest;
    if (this.newest) this.newest.newer = entry;
    else this.oldest = entry;
    this.newest = entry;
  }

  get(key: number): number {
    const entry = this.entries.get(key);
    if (!entry) return -1;
    this.take(entry);
    this.give(entry);
    return entry.value;
  }

  put(key: number, value: number): void {
    let entry = this.entries.get(key);
    if (entry) {
      this.take(entry);
      entry.value = value;
    } else {
      if (this.entries.size === this.capacity) {
        const last = this.oldest!;
        this.take(last);
        this.entries.delete(last.key);
      }
      entry = { key, value };
      this.entries.set(key, entry);
    }
    this.give(entry);
  }
}
