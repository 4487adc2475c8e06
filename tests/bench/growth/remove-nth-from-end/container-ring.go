// time sz; space sz
import "container/ring"

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{Next: head}
	r := ring.New(n + 1)
	for p := dummy; p != nil; p = p.Next {
		r.Value = p
		r = r.Next()
	}
	before := r.Value.(*ListNode)
	before.Next = before.Next.Next
	return dummy.Next
}
