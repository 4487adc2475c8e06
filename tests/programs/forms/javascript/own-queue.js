// problem: kth-largest  expect: AC
class MinPriorityQueue {
    constructor() {
        this.values = [];
    }
    add(value) {
        this.values.push(value);
    }
    sorted() {
        return Int32Array.from(this.values).sort();
    }
}

const findKthLargest = (nums, k) => {
    const queue = new MinPriorityQueue();
    for (const x of nums) queue.add(x);
    return queue.sorted()[nums.length - k];
};
