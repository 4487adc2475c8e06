// time sz; space sz
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	var walk func(p *ListNode) int
	walk = func(p *ListNode) (left int) {
		if p == nil {
			return -1
		}
		defer func() {
			if left == n {
				p.Next = p.Next.Next
			}
		}()
		return walk(p.Next) + 1
	}
	walk(dummy)
	return dummy.Next
}
