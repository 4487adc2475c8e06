// time n^2; space n
class MinStack {
  private items: readonly number[] = [];
  private lows: readonly number[] = [];

  push(val: number): void {
    this.lows = [...this.lows, Math.min(val, this.lows.length ? this.lows[this.lows.length - 1] : val)];
    this.items = [...this.items, val];
  }

  pop(): void {
    this.items = this.items.slice(0, -1);
    this.lows = this.lows.slice(0, -1);
  }

  top(): number {
    return this.items[this.items.length - 1];
  }

  getMin(): number {
    return this.lows[this.lows.length - 1];
  }
}
