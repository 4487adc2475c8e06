// time month; space 1
var rabbitPairs = function (month) {
  let a = 1n, b = 0n;
  while (month-- > 0) [a, b] = [a + b, a];
  return b;
};
