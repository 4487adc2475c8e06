var findKthLargest = function (nums, k) {
  nums.sort();
  return nums[nums.length - k];
};
