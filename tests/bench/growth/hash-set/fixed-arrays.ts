// time n^2; space n
class MyHashSet {
  private rows: number[][] = Array.from({ length: 1009 }, () => []);

  add(key: number): void {
    const row = this.rows[key % 1009];
    if (!row.includes(key)) row.push(key);
  }

  remove(key: number): void {
    const row = this.rows[key % 1009];
    const at = row.indexOf(key);
    if (at >= 0) row.splice(at, 1);
  }

  contains(key: number): boolean {
    return this.rows[key % 1009].includes(key);
  }
}
