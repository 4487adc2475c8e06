// time sz; space 1
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	link := &head
	for node, i := head, 1; node != nil; node, i = node.Next, i+1 {
		if i > n {
			link = &(*link).Next
		}
	}
	*link = (*link).Next
	return head
}
