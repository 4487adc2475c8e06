// time n; space n
var findKthLargest = function (nums, k) {
  const pivot = nums[Math.floor(Math.random() * nums.length)];
  const more = nums.filter((v) => v > pivot);
  const less = nums.filter((v) => v < pivot);
  if (k <= more.length) return findKthLargest(more, k);
  if (k > nums.length - less.length) return findKthLargest(less, k - (nums.length - less.length));
  return pivot;
};
