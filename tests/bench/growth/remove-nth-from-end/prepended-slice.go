// time sz^2; space sz
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	var fromEnd []*ListNode
	for node := head; node != nil; node = node.Next {
		fromEnd = append([]*ListNode{node}, fromEnd...)
	}
	if n == len(fromEnd) {
		return head.Next
	}
	fromEnd[n].Next = fromEnd[n].Next.Next
	return head
}
