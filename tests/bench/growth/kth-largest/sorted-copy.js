// time n log n; space n
var findKthLargest = function (nums, k) {
  return nums.slice().sort((a, b) => b - a)[k - 1];
};
