// time n; space 1
var findKthLargest = function (nums, k) {
  let low = 0, high = nums.length - 1;
  const want = k - 1;
  while (true) {
    const pivot = nums[low + Math.floor(Math.random() * (high - low + 1))];
    let i = low, j = high;
    while (i <= j) {
      while (nums[i] > pivot) i++;
      while (nums[j] < pivot) j--;
      if (i <= j) {
        [nums[i], nums[j]] = [nums[j], nums[i]];
        i++;
        j--;
      }
    }
    if (want <= j) high = j;
    else if (want >= i) low = i;
    else return nums[want];
  }
};
