// problem: remove-nth-from-end  expect: AC
package main

type (
	ListNode struct {
		Next *ListNode
		Val  int
		seen bool
	}
	list = *ListNode
)

func removeNthFromEnd(head list, n int) list {
	if drop(&head, n) < n {
		panic("too short")
	}
	return head
}

func drop(link *list, n int) int {
	if *link == nil {
		return 0
	}
	place := drop(&(*link).Next, n) + 1
	if place == n {
		*link = (*link).Next
	}
	return place
}
