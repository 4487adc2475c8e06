// Not a solution: makes the compiler use what solutions make it use.
class Entry<K, V> {
  key: K;
  value: V;
  next: Entry<K, V> | null = null;
  constructor(key: K, value: V) {
    this.key = key;
    this.value = value;
  }
}

class Cache {
  private readonly entries: Map<number, Entry<number, string>>;
  constructor(public capacity: number) {
    this.entries = new Map();
  }
  get(key: number): string | undefined {
    return this.entries.get(key)?.value ?? undefined;
  }
}

interface Point { x: number; y: number }
type Visit = (point: Point, depth?: number) => boolean;
enum Color { Red, Green }

function walk(head: ListNode | null, root: TreeNode | null, n: number): ListNode | null {
  const dummy = new ListNode(0, head);
  let slow: ListNode | null = dummy, fast: ListNode | null = head;
  while (fast !== null && fast.next) {
    fast = fast.next.next;
    slow = slow!.next;
  }
  const nodes: TreeNode[] = root ? [root] : [];
  for (const node of nodes) nodes.push(node.left as TreeNode, node.right!);
  return dummy.next;
}

const count = (text: string, seen: Set<string> = new Set()): number => {
  const counts: Record<string, number> = {};
  const grid: number[][] = Array.from({ length: 3 }, () => new Array<number>(3).fill(0));
  for (let i = 0; i < text.length; ++i) {
    counts[text[i]] = (counts[text[i]] || 0) + 1;
    seen.add(text.charAt(i));
    grid[i % 3][0] = Math.max(grid[i % 3][0], text.charCodeAt(i) - 'a'.charCodeAt(0));
  }
  const visit: Visit = ({ x, y }, depth = 0) => x < y && depth > 0 && Color.Red === Color.Red;
  const pairs = Object.entries(counts).sort(([a, x], [b, y]) => x - y || a.localeCompare(b));
  for (const [key, value] of new Map<string, number>(pairs)) {
    if (!visit({ x: value, y: key.length })) break;
    switch (value) {
      case 1:
        console.log(`${key}: ${value}`);
        break;
      default:
        throw new Error('none');
    }
  }
  const total = pairs.map(([, value]) => value).filter((value) => value > 1);
  return Math.min(...total, [...seen].reduce((sum, each) => sum + parseInt(each, 10), 0));
};
