var rabbitPairs = function (month) {
  let previous = 0;
  let current = 1;
  for (let m = 1; m < month; m++) {
    [previous, current] = [current, previous + current];
  }
  return current;
};
