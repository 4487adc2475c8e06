# problem: remove-nth-from-end  expect: AC
# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        def behind(node):
            if node is None:
                return 0
            count = behind(node.next) + 1
            if count == n + 1:
                node.next = node.next.next
            return count

        before = ListNode(0, head)
        behind(before)
        return before.next
