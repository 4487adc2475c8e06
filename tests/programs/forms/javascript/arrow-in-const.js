// problem: longest-unique-substring  expect: AC
'use strict';

const lengthOfLongestSubstring = (s) => {
  const last = new Map();
  let start = 0;
  return [...s].reduce((best, c, i) => {
    start = Math.max(start, (last.get(c) ?? -1) + 1);
    last.set(c, i);
    return Math.max(best, i - start + 1);
  }, 0);
};
