// time n; space 1
function findKthLargest(nums: number[], k: number): number {
  let lo = 0;
  let hi = nums.length - 1;
  const want = k - 1;
  for (;;) {
    const pivot = nums[lo + Math.floor(Math.random() * (hi - lo + 1))];
    let above = lo;
    let below = hi;
    let i = lo;
    while (i <= below) {
      if (nums[i] > pivot) {
        [nums[i], nums[above]] = [nums[above], nums[i]];
        above++;
        i++;
      } else if (nums[i] < pivot) {
        [nums[i], nums[below]] = [nums[below], nums[i]];
        below--;
      } else i++;
    }
    if (want < above) hi = above - 1;
    else if (want > below) lo = below + 1;
    else return pivot;
  }
}
