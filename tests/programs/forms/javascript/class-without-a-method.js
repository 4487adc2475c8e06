// problem: min-stack  expect: RE  says: expected a method getMin in class MinStack, found none
class MinStack {
  push(val) {}
  pop() {}
  top() { return 0; }
}
