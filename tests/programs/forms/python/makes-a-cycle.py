# problem: remove-nth-from-end  expect: WA
class Solution:
    def removeNthFromEnd(self, head, n):
        last = head
        while last.next:
            last = last.next
        last.next = head
        return head
