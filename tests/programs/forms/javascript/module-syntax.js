// problem: median-of-two-sorted-arrays  expect: AC
import assert from 'assert';
import {
  inspect,
  format as formatted,
} from 'util';

export const middleOf = (all) => all.length >> 1;

export default function findMedianSortedArrays(nums1, nums2) {
  const all = Float64Array.of(...nums1, ...nums2).sort();
  assert(formatted(inspect(all)).length > 0);
  const middle = middleOf(all);
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}
