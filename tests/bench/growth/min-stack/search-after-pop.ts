// time n^2; space n
class MinStack {
    private items: number[] = [];
    private least = Infinity;

    push(val: number): void {
        this.items.push(val);
        if (val < this.least) this.least = val;
    }

    pop(): void {
        if (this.items.pop() === this.least) {
            this.least = this.items.reduce((a, b) => Math.min(a, b), Infinity);
        }
    }

    top(): number {
        return this.items[this.items.length - 1];
    }

    getMin(): number {
        return this.least;
    }
}
