// time n log n; space n
package main

import "container/heap"

type reach struct{ steps, far int }
type reachHeap []reach

func (h reachHeap) Len() int            { return len(h) }
func (h reachHeap) Less(i, j int) bool  { return h[i].steps < h[j].steps }
func (h reachHeap) Swap(i, j int)       { h[i], h[j] = h[j], h[i] }
func (h *reachHeap) Push(x interface{}) { *h = append(*h, x.(reach)) }
func (h *reachHeap) Pop() interface{} {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func jump(nums []int) int {
	h := &reachHeap{}
	heap.Push(h, reach{0, nums[0]})
	steps := 0
	for i := 1; i < len(nums); i++ {
		for (*h)[0].far < i {
			heap.Pop(h)
		}
		steps = (*h)[0].steps + 1
		heap.Push(h, reach{steps, i + nums[i]})
	}
	return steps
}
