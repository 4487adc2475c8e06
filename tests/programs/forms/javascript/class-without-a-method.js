// problem: min-stack  expect: RE
class MinStack {
  push(val) {}
  pop() {}
  top() { return 0; }
}
