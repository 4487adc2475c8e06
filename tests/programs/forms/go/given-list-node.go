// problem: remove-nth-from-end  expect: AC
/**
 * Definition for singly-linked list.
 * type ListNode struct {
 *     Val int
 *     Next *ListNode
 * }
 */
func removeNthFromEnd(head *ListNode, n int) *ListNode {
	var nodes []*ListNode
	for at := head; at != nil; at = at.Next {
		nodes = append(nodes, at)
	}
	at := len(nodes) - n
	if at == 0 {
		return head.Next
	}
	nodes[at-1].Next = nodes[at].Next
	return head
}
