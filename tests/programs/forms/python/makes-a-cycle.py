# problem: remove-nth-from-end  expect: WA  says: returned a linked list with a cycle
class Solution:
    def removeNthFromEnd(self, head, n):
        last = head
        while last.next:
            last = last.next
        last.next = head
        return head
