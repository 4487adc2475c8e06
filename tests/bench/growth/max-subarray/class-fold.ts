// time n; space 1
interface State {
  readonly here: number;
  readonly best: number;
}

class Kadane implements State {
  constructor(readonly here: number = 0, readonly best: number = Number.NEGATIVE_INFINITY) {}
  next(v: number): Kadane {
    const here = Math.max(v, this.here + v);
    return new Kadane(here, Math.max(this.best, here));
  }
}

const maxSubArray = (nums: number[]): number => nums.reduce((k, v) => k.next(v), new Kadane()).best;
