/**
 * @param {number[]} nums
 * @param {number} k
 * @return {number}
 */
var findKthLargest = function (nums, k) {
  const swap = (i, j) => {
    const t = nums[i];
    nums[i] = nums[j];
    nums[j] = t;
  };
  let left = 0;
  let right = nums.length - 1;
  for (;;) {
    const pivot = nums[left + Math.floor(Math.random() * (right - left + 1))];
    let larger = left;
    let smaller = right;
    for (let i = left; i <= smaller; ) {
      if (nums[i] > pivot) swap(i++, larger++);
      else if (nums[i] < pivot) swap(i, smaller--);
      else i++;
    }
    if (k - 1 < larger) right = larger - 1;
    else if (k - 1 > smaller) left = smaller + 1;
    else return pivot;
  }
};
