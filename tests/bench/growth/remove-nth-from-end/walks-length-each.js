// time sz^2; space 1
var removeNthFromEnd = function (head, n) {
  const length = (node) => {
    let count = 0;
    while (node) {
      count++;
      node = node.next;
    }
    return count;
  };
  const dummy = { next: head };
  let prev = dummy;
  while (length(prev.next) > n) prev = prev.next;
  prev.next = prev.next.next;
  return dummy.next;
};
