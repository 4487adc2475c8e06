// problem: remove-nth-from-end  expect: WA
var removeNthFromEnd = function(head, n) {
    let last = head;
    while (last.next) last = last.next;
    last.next = head;
    return head;
};
