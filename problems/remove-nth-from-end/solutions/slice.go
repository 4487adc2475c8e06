func removeNthFromEnd(head *ListNode, n int) *ListNode {
	var nodes []*ListNode
	for node := head; node != nil; node = node.Next {
		nodes = append(nodes, node)
	}
	target := len(nodes) - n
	if target == 0 {
		return head.Next
	}
	nodes[target-1].Next = nodes[target].Next
	return head
}
