# time sz; space sz
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        vals = []
        while head:
            vals.append(head.val)
            head = head.next
        del vals[-n]
        new = None
        for v in reversed(vals):
            new = ListNode(v, new)
        return new
