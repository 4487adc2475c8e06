// problem: remove-nth-from-end  expect: WA
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	head.Next = head
	return head
}
