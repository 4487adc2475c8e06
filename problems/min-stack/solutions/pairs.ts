class MinStack {
  private readonly entries: { value: number; smallest: number }[] = [];

  push(val: number): void {
    const smallest = this.entries.length === 0 ? val : Math.min(val, this.getMin());
    this.entries.push({ value: val, smallest });
  }

  pop(): void {
    this.entries.pop();
  }

  top(): number {
    return this.entries[this.entries.length - 1].value;
  }

  getMin(): number {
    return this.entries[this.entries.length - 1].smallest;
  }
}
