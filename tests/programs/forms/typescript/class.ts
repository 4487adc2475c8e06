// problem: lru-cache  expect: AC
class LRUCache {
    private readonly entries = new Map<number, number>();

    constructor(private capacity: number) {}

    get(key: number): number {
        const value = this.entries.get(key);
        if (value === undefined) return -1;
        this.entries.delete(key);
        this.entries.set(key, value);
        return value;
    }

    put(key: number, value: number): void {
        this.entries.delete(key);
        this.entries.set(key, value);
        if (this.entries.size > this.capacity) {
            const [oldest] = this.entries.keys();
            this.entries.delete(oldest);
        }
    }
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * var obj = new LRUCache(capacity)
 * var param_1 = obj.get(key)
 * obj.put(key,value)
 */
