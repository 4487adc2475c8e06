/**
 * @param {number} month
 * @return {bigint}
 */
const rabbitPairs = (month) => {
  let previous = 0n;
  let current = 1n;
  for (let m = 1; m < month; m++) {
    [previous, current] = [current, previous + current];
  }
  return current;
};
