function rabbitPairs(month: number): bigint {
  let previous = BigInt(0);
  let current = BigInt(1);
  for (let m = 1; m < month; m++) {
    [previous, current] = [current, previous + current];
  }
  return current;
}
