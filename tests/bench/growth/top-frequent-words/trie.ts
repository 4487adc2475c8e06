// time n log n; space n
class TrieNode {
    children: Map<string, TrieNode> = new Map();
    count = 0;
}

function topKFrequent(words: string[], k: number): string[] {
    const root = new TrieNode();
    for (const word of words) {
        let node = root;
        for (const ch of word) {
            if (!node.children.has(ch)) node.children.set(ch, new TrieNode());
            node = node.children.get(ch)!;
        }
        node.count++;
    }
    const found: [string, number][] = [];
    const collect = (node: TrieNode, prefix: string): void => {
        if (node.count > 0) found.push([prefix, node.count]);
        for (const [ch, child] of node.children) collect(child, prefix + ch);
    };
    collect(root, '');
    found.sort((a, b) => (a[1] === b[1] ? (a[0] < b[0] ? -1 : 1) : b[1] - a[1]));
    return found.slice(0, k).map(pair => pair[0]);
}
