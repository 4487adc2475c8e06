// problem: remove-nth-from-end  expect: AC
class ListNode {
  val: number
  next: ListNode | null
  constructor(val?: number, next?: ListNode | null) {
    this.val = (val===undefined ? 0 : val)
    this.next = (next===undefined ? null : next)
  }
}

function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const before = new ListNode(0, head);
  let slow: ListNode = before, fast: ListNode = before;
  for (let i = 0; i < n; i++) fast = fast.next!;
  while (fast.next) {
    fast = fast.next;
    slow = slow.next as ListNode;
  }
  slow.next = slow.next!.next;
  return before.next;
}

export {};
