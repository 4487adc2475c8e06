// time n log n; space n
package main

import (
	"container/heap"
	"strings"
)

type Item struct {
	word string
	n    int
}
type H []Item

func (h H) Len() int { return len(h) }
func (h H) Less(i, j int) bool {
	if h[i].n != h[j].n {
		return h[i].n < h[j].n
	}
	return strings.Compare(h[i].word, h[j].word) > 0
}
func (h H) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *H) Push(x interface{}) { *h = append(*h, x.(Item)) }
func (h *H) Pop() interface{} {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func topKFrequent(words []string, k int) []string {
	cnt := make(map[string]int)
	for _, w := range words {
		cnt[w]++
	}
	h := &H{}
	for w, n := range cnt {
		heap.Push(h, Item{w, n})
		if h.Len() > k {
			heap.Pop(h)
		}
	}
	ans := make([]string, k)
	for i := k - 1; i >= 0; i-- {
		ans[i] = heap.Pop(h).(Item).word
	}
	return ans
}
