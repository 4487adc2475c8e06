// problem: kth-largest  expect: AC
var findKthLargest = function(nums, k) {
    const minHeap = new MinPriorityQueue({ priority: (x) => x });
    for (const num of nums) {
        if (minHeap.size() < k) minHeap.enqueue(num);
        else if (num > minHeap.front().element) { minHeap.dequeue(); minHeap.enqueue(num); }
    }
    return minHeap.front()['element'] ?? minHeap.dequeue().element;
};
