// problem: min-stack  expect: AC
const MinStack = class {
  #values = [];
  #least = [];

  push = (val) => {
    this.#values.push(val);
    this.#least.push(this.#least.length ? Math.min(val, this.#least[this.#least.length - 1]) : val);
    return this;
  };
  pop = () => [this.#values.pop(), this.#least.pop()];
  top = () => this.#values[this.#values.length - 1];
  getMin = () => this.#least[this.#least.length - 1];
};
