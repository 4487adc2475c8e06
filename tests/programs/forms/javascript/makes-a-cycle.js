// problem: remove-nth-from-end  expect: WA  says: returned a linked list with a cycle
var removeNthFromEnd = function(head, n) {
    let last = head;
    while (last.next) last = last.next;
    last.next = head;
    return head;
};
