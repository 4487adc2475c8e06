// time month; space month
const rabbitPairs = (month, memo = {}) => {
  if (month <= 2) return 1n;
  if (memo[month]) return memo[month];
  return (memo[month] = rabbitPairs(month - 1, memo) + rabbitPairs(month - 2, memo));
};
