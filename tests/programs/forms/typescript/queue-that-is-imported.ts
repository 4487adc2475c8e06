// problem: kth-largest  expect: AC
import { MinPriorityQueue } from '@datastructures-js/priority-queue';
function findKthLargest(nums: number[], k: number): number { const q = new MinPriorityQueue<number>(); for (const x of nums) { q.enqueue(x); if (q.size() > k) q.dequeue(); } return q.front(); }
