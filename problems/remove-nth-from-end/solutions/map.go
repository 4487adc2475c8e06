func removeNthFromEnd(head *ListNode, n int) *ListNode {
	nodes := make(map[int]*ListNode)
	length := 0
	for node := head; node != nil; node = node.Next {
		nodes[length] = node
		length++
	}
	if n == length {
		return head.Next
	}
	nodes[length-n-1].Next = nodes[length-n].Next
	return head
}
