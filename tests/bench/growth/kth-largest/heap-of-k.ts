// time n log n; space n
function findKthLargest(nums: number[], k: number): number {
  const heap: number[] = [];
  const sink = (at: number): void => {
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
      if (heap[at] <= heap[child]) return;
      [heap[at], heap[child]] = [heap[child], heap[at]];
      at = child;
    }
  };
  for (const x of nums) {
    if (heap.length < k) {
      heap.push(x);
      if (heap.length === k) for (let i = k >> 1; i >= 0; i--) sink(i);
    } else if (x > heap[0]) {
      heap[0] = x;
      sink(0);
    }
  }
  return heap[0];
}
