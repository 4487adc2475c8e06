func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	before, ahead := dummy, head
	for i := 0; i < n; i++ {
		ahead = ahead.Next
	}
	for ahead != nil {
		before, ahead = before.Next, ahead.Next
	}
	before.Next = before.Next.Next
	return dummy.Next
}
