function findKthLargest(nums: number[], k: number): number {
  let left = 0;
  let right = nums.length - 1;
  while (left < right) {
    const pivot = nums[left + Math.floor(Math.random() * (right - left + 1))];
    // Hoare's partition, descending; both pointers stop at numbers equal to the pivot.
    let i = left;
    let j = right;
    while (i <= j) {
      while (nums[i] > pivot) i++;
      while (nums[j] < pivot) j--;
      if (i <= j) {
        const t = nums[i];
        nums[i++] = nums[j];
        nums[j--] = t;
      }
    }
    if (k - 1 <= j) right = j;
    else if (k - 1 >= i) left = i;
    else break; // between j and i all are equal to the pivot
  }
  return nums[k - 1];
}
