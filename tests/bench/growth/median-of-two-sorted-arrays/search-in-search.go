// time log(m + n)^2; space 1
package main

import "sort"

// for the k-th smallest: search an index in one array, and for each look up its rank in the other
func kth(a, b []int, k int) (int, bool) {
	i := sort.Search(len(a), func(i int) bool {
		return i+sort.SearchInts(b, a[i]) > k
	})
	i--
	if i >= 0 {
		lo := sort.SearchInts(b, a[i])
		hi := sort.SearchInts(b, a[i]+1)
		if i+lo <= k && k <= i+hi {
			return a[i], true
		}
	}
	return 0, false
}

func at(a, b []int, k int) int {
	if v, ok := kth(a, b, k); ok {
		return v
	}
	v, _ := kth(b, a, k)
	return v
}

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	t := len(nums1) + len(nums2)
	return float64(at(nums1, nums2, (t-1)/2)+at(nums1, nums2, t/2)) / 2.0
}
