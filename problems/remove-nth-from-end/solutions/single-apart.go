func removeNthFromEnd(head *ListNode, n int) *ListNode {
	if head.Next == nil {
		return nil
	}
	ahead, before := head, head
	for i := 0; i < n; i++ {
		ahead = ahead.Next
	}
	for ahead.Next != nil {
		ahead = ahead.Next
		before = before.Next
	}
	before.Next = before.Next.Next
	return head
}
