// time n log n; space n
type SkipNode = { key: number; next: (SkipNode | null)[] };

class MyHashSet {
    private head: SkipNode = { key: -1, next: new Array(20).fill(null) };

    private before(key: number): SkipNode[] {
        const path: SkipNode[] = new Array(20);
        let at = this.head;
        for (let l = 19; l >= 0; l--) {
            while (at.next[l] && at.next[l]!.key < key) at = at.next[l]!;
            path[l] = at;
        }
        return path;
    }

    add(key: number): void {
        const path = this.before(key);
        if (path[0].next[0]?.key === key) return;
        let height = 1;
        while (height < 20 && Math.random() < 0.5) height++;
        const node: SkipNode = { key, next: new Array(height) };
        for (let l = 0; l < height; l++) {
            node.next[l] = path[l].next[l];
            path[l].next[l] = node;
        }
    }

    remove(key: number): void {
        const path = this.before(key);
        const node = path[0].next[0];
        if (node?.key !== key) return;
        for (let l = 0; l < node.next.length; l++) path[l].next[l] = node.next[l];
    }

    contains(key: number): boolean {
        return this.before(key)[0].next[0]?.key === key;
    }
}
