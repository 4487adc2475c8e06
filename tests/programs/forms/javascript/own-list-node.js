// problem: remove-nth-from-end  expect: AC
class ListNode {
  constructor(val, next = null) {
    this.val = val;
    this.next = next;
  }

  skip(steps) {
    return steps === 0 ? this : this.next.skip(steps - 1);
  }
}

const removeNthFromEnd = (head, n) => {
  const before = new ListNode(0, head);
  let slow = before;
  for (let fast = before.skip(n); fast.next; fast = fast.next) slow = slow.next;
  slow.next = slow.next.next;
  return before.next;
};
