// time n; space n
type Link = { val: number; min: number; below: Link | null };

class MinStack {
  private head: Link | null = null;

  push(val: number): void {
    this.head = { val, min: this.head ? Math.min(val, this.head.min) : val, below: this.head };
  }

  pop(): void {
    this.head = this.head!.below;
  }

  top(): number {
    return this.head!.val;
  }

  getMin(): number {
    return this.head!.min;
  }
}
