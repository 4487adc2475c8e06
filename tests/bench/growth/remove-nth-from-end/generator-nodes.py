# time sz; space sz
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        def nodes(x):
            while x:
                yield x
                x = x.next

        dummy = ListNode(0, head)
        *_, before = (p for p, _ in zip(nodes(dummy), range(sum(1 for _ in nodes(head)) - n + 1)))
        before.next = before.next.next
        return dummy.next
