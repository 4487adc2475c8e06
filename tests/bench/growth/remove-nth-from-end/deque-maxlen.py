# time sz; space sz
# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
from collections import deque
from typing import Optional

class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        dummy = ListNode(0, head)
        window = deque(maxlen=n + 1)
        node = dummy
        while node:
            window.append(node)
            node = node.next
        window[0].next = window[0].next.next
        return dummy.next
