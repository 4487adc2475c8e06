/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode} head
 * @param {number} n
 * @return {ListNode}
 */
var removeNthFromEnd = function (head, n) {
  const dummy = new ListNode(0, head);
  let before = dummy;
  let ahead = head;
  for (let i = 0; i < n; i++) {
    ahead = ahead.next;
  }
  while (ahead !== null) {
    ahead = ahead.next;
    before = before.next;
  }
  before.next = before.next.next;
  return dummy.next;
};
