// time month; space month
function rabbitPairs(month: number): bigint {
  const pairs: bigint[] = [0n, 1n];
  for (let i = 2; i <= month; i++) pairs.push(pairs[i - 1] + pairs[i - 2]);
  return pairs[month];
}
