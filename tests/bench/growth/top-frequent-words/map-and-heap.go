// time n log n; space n
package main

import "container/heap"

type entry struct {
	word  string
	count int
}

type entries []entry

func (e entries) Len() int { return len(e) }
func (e entries) Less(i, j int) bool {
	if e[i].count != e[j].count {
		return e[i].count < e[j].count
	}
	return e[i].word > e[j].word
}
func (e entries) Swap(i, j int)       { e[i], e[j] = e[j], e[i] }
func (e *entries) Push(x interface{}) { *e = append(*e, x.(entry)) }
func (e *entries) Pop() interface{} {
	old := *e
	last := old[len(old)-1]
	*e = old[:len(old)-1]
	return last
}

func topKFrequent(words []string, k int) []string {
	counts := make(map[string]int)
	for _, word := range words {
		counts[word]++
	}
	h := &entries{}
	for word, count := range counts {
		heap.Push(h, entry{word, count})
		if h.Len() > k {
			heap.Pop(h)
		}
	}
	result := make([]string, k)
	for i := k - 1; i >= 0; i-- {
		result[i] = heap.Pop(h).(entry).word
	}
	return result
}
