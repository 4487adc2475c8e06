// problem: kth-largest  expect: AC
class Queue<T> {
    private items: T[] = [];
    constructor(private readonly order: (a: T, b: T) => number) {}
    add(item: T): void {
        this.items.push(item);
    }
    sorted(): T[] {
        return this.items.sort(this.order);
    }
}

const findKthLargest = (nums: number[], k: number): number => {
    const queue = new Queue<number>((a, b) => b - a);
    nums.forEach((x) => queue.add(x));
    return queue.sorted()[k - 1];
};
