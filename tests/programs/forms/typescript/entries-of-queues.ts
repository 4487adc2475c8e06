// problem: kth-largest  expect: AC
import { MaxPriorityQueue } from '@datastructures-js/priority-queue';

function findKthLargest(nums: number[], k: number): number {
    const worst = new MinPriorityQueue<number>({ priority: (x) => x });
    for (const x of nums) {
        worst.enqueue(x);
        if (worst.size() > k) worst.dequeue();
    }
    const best = new MaxPriorityQueue<{ value: number }>();
    nums.forEach((value) => best.enqueue({ value }, value));
    while (k-- > 1) best.dequeue();
    const { element } = best.dequeue();
    return element.value === worst.front().element ? element.value : NaN;
}
