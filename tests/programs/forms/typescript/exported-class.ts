// problem: min-stack  expect: AC
type Level = { value: number; least: number };

export default class MinStack {
  #levels: Level[] = [];

  push(val: number): void {
    const least = Math.min(val, this.#levels.at(-1)?.least ?? Infinity);
    this.#levels.push({ value: val, least });
  }

  pop = (): void => void this.#levels.pop();

  top(): number {
    return this.#levels.at(-1)!.value;
  }

  getMin(): number {
    return this.#levels.at(-1)!.least;
  }
}
