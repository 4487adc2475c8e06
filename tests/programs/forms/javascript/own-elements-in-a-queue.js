// problem: kth-largest  expect: AC
const { MaxPriorityQueue } = require('@datastructures-js/priority-queue');
var findKthLargest = function(nums, k) {
    const heap = new MaxPriorityQueue((one) => one.key);
    for (const num of nums) heap.enqueue({ element: num, key: num });
    for (let i = 1; i < k; i++) heap.dequeue();
    return heap.toArray()[0].element;
};
