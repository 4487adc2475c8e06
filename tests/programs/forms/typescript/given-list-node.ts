// problem: remove-nth-from-end  expect: AC
/**
 * Definition for singly-linked list.
 * class ListNode {
 *     val: number
 *     next: ListNode | null
 *     constructor(val?: number, next?: ListNode | null) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.next = (next===undefined ? null : next)
 *     }
 * }
 */

function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
    const nodes: ListNode[] = [new ListNode(0, head)];
    while (nodes.at(-1).next) nodes.push(nodes.at(-1).next);
    nodes[nodes.length - n - 1].next = nodes[nodes.length - n].next;
    return nodes[0].next;
};
