function removeNthFromEnd(head: ListNode | null, n: number): ListNode | null {
  const dummy = new ListNode(0, head);
  let before: ListNode = dummy;
  let ahead = head;
  for (let i = 0; i < n; i++) {
    ahead = ahead!.next;
  }
  while (ahead !== null) {
    ahead = ahead.next;
    before = before.next!;
  }
  before.next = before.next!.next;
  return dummy.next;
}
