// problem: remove-nth-from-end  expect: AC
package leetcode

type ListNode struct {
	Val  int
	Next *ListNode
}

func removeNthFromEnd(head *ListNode, n int) *ListNode {
	dummy := &ListNode{0, head}
	ahead, behind := head, dummy
	for ; n > 0; n-- {
		ahead = ahead.Next
	}
	for ahead != nil {
		ahead, behind = ahead.Next, behind.Next
	}
	behind.Next = behind.Next.Next
	return dummy.Next
}
