// problem: median-of-two-sorted-arrays  expect: AC
package main

import (
	"container/heap"
	"encoding/json"
	"math/big"
	"net/http"
	"os/user"
	"regexp"
	"strings"
	"text/template"
	"time"
)

var (
	_ = json.Marshal
	_ = http.StatusOK
	_ = user.Current
	_ = regexp.MustCompile
	_ = strings.Repeat
	_ = template.New
	_ = time.Now
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	h := append(append(ints{}, nums1...), nums2...)
	heap.Init(&h)
	n := len(h)
	for i := 0; i < (n-1)/2; i++ {
		heap.Pop(&h)
	}
	low := heap.Pop(&h).(int)
	high := low
	if n%2 == 0 {
		high = heap.Pop(&h).(int)
	}
	half, _ := new(big.Rat).SetFrac64(int64(low)+int64(high), 2).Float64()
	return half
}
