class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = ListNode(0, head)
        before = dummy
        while not self.ends_after(before.next, n):
            before = before.next
        before.next = before.next.next
        return dummy.next

    def ends_after(self, node, count):
        for _ in range(count):
            node = node.next
        return node is None
