// time sz; space 1
function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  let length = 0;
  for (let node = head; node; node = node.next) length++;
  const before = new ListNode(0, head);
  let at: ListNode = before;
  for (let i = 0; i < length - n; i++) at = at.next!;
  at.next = at.next!.next;
  return before.next;
}
