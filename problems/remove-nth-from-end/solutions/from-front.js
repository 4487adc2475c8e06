var removeNthFromEnd = function (head, n) {
  if (n === 1) {
    return head.next;
  }
  let before = head;
  for (let i = 2; i < n; i++) {
    before = before.next;
  }
  before.next = before.next.next;
  return head;
};
