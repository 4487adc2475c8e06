// time log month; space log month
type M = [bigint, bigint, bigint, bigint];

const mul = (a: M, b: M): M => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
];

function power(m: M, n: number): M {
  if (n === 0) return [1n, 0n, 0n, 1n];
  const half = power(m, n >> 1);
  const sq = mul(half, half);
  return n & 1 ? mul(sq, m) : sq;
}

function rabbitPairs(month: number): bigint {
  return power([1n, 1n, 1n, 0n], month)[1];
}
