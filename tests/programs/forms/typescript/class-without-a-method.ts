// problem: min-stack  expect: RE
class MinStack {
    push(val: number): void {}
    pop(): void {}
    top(): number { return 0; }
}
