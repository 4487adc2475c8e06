// problem: remove-nth-from-end  expect: AC
/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
var removeNthFromEnd = function(head, n) {
    const nodes = [new ListNode(0, head)];
    while (nodes[nodes.length - 1].next) nodes.push(nodes[nodes.length - 1].next);
    nodes[nodes.length - n - 1].next = nodes[nodes.length - n].next;
    return nodes[0].next;
};
