// time n; space n
const EMPTY = -1;
const GONE = -2;

class MyHashSet {
  private table = new Int32Array(16).fill(EMPTY);
  private filled = 0;
  private live = 0;

  private hash(key: number, mask: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  }

  private resize(): void {
    const old = this.table;
    let size = 16;
    while (size < this.live * 4) size *= 2;
    this.table = new Int32Array(size).fill(EMPTY);
    this.filled = 0;
    this.live = 0;
    for (const k of old) if (k >= 0) this.add(k);
  }

  private locate(key: number): number {
    const mask = this.table.length - 1;
    let i = this.hash(key, mask);
    while (this.table[i] !== EMPTY) {
      if (this.table[i] === key) return i;
      i = (i + 1) & mask;
    }
    return ~i;
  }

  add(key: number): void {
    const at = this.locate(key);
    if (at >= 0) return;
    this.table[~at] = key;
    this.filled++;
    this.live++;
    if (this.filled * 2 > this.table.length) this.resize();
  }

  remove(key: number): void {
    const at = this.locate(key);
    if (at >= 0) {
      this.table[at] = GONE;
      this.live--;
    }
  }

  contains(key: number): boolean {
    return this.locate(key) >= 0;
  }
}
