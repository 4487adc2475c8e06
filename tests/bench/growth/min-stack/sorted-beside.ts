// time n^2; space n
class MinStack {
  private items: number[] = [];
  private sorted: number[] = [];

  push(val: number): void {
    this.items.push(val);
    const at = this.sorted.findIndex((x) => x >= val);
    this.sorted.splice(at < 0 ? this.sorted.length : at, 0, val);
  }

  pop(): void {
    const val = this.items.pop()!;
    this.sorted.splice(this.sorted.indexOf(val), 1);
  }

  top(): number {
    return this.items[this.items.length - 1];
  }

  getMin(): number {
    return this.sorted[0];
  }
}
