// problem: min-stack  expect: RE  says: expected a method getMin in class MinStack, found none
class MinStack {
    push(val: number): void {}
    pop(): void {}
    top(): number { return 0; }
}
