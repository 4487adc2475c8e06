// problem: kth-largest  expect: AC
function findKthLargest(nums: number[], k: number): number {
    const queue = new MinPriorityQueue<number>();
    const other = new PriorityQueue<number>((a, b) => a - b);
    for (const x of nums) {
        queue.enqueue(x);
        other.push(x);
        if (queue.size() > k) queue.dequeue();
        if (other.size() > k) other.pop();
    }
    return queue.front() === other.front() ? queue.front() : NaN;
}
