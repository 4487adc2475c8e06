# problem: remove-nth-from-end  expect: AC
class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None


class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        nodes = [ListNode(0)]
        nodes[0].next = head
        while nodes[-1].next:
            nodes.append(nodes[-1].next)
        nodes[-n - 1].next = nodes[-n].next
        return nodes[0].next
