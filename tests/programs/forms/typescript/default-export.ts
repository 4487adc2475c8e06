// problem: median-of-two-sorted-arrays  expect: AC
import assert from 'assert';
import * as util from 'util';

export default (nums1: number[], nums2: number[]): number => {
  const all: number[] = [...nums1, ...nums2].sort((a, b) => a - b);
  assert(util.inspect(all).length > 0);
  const middle = all.length >> 1;
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
};
