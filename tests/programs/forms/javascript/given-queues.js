// problem: top-frequent-words  expect: AC
var topKFrequent = function(words, k) {
    const counts = new Map();
    const waiting = new Queue(words);
    while (!waiting.isEmpty()) {
        const word = waiting.dequeue();
        counts.set(word, (counts.get(word) || 0) + 1);
    }
    const worst = new PriorityQueue((a, b) => counts.get(a) - counts.get(b) || (a < b ? 1 : -1));
    const best = new MaxPriorityQueue({ priority: (word) => counts.get(word) });
    for (const word of counts.keys()) {
        best.enqueue(word);
        worst.enqueue(word);
        if (worst.size() > k) worst.dequeue();
    }
    const most = counts.get(best.front());
    const least = new MinPriorityQueue((word) => -counts.get(word), [...counts.keys()]);
    if (counts.get(least.pop()) !== most) return [];
    const top = new Deque();
    while (!worst.isEmpty()) top.pushFront(worst.pop());
    return top.toArray();
};
