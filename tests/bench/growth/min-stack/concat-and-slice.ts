// time n^2; space n
class MinStack {
    #s: readonly number[] = [];
    #m: readonly number[] = [];
    push(val: number): void {
        this.#s = this.#s.concat(val);
        this.#m = this.#m.concat(Math.min(val, this.#m.at(-1) ?? val));
    }
    pop(): void { this.#s = this.#s.slice(0, -1); this.#m = this.#m.slice(0, -1); }
    top(): number { return this.#s.at(-1)!; }
    getMin(): number { return this.#m.at(-1)!; }
}
