package main

import (
	"math"
	"sort"
)

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	if len(nums1) > len(nums2) {
		nums1, nums2 = nums2, nums1
	}
	m, n := len(nums1), len(nums2)
	half := (m + n + 1) / 2
	i := sort.Search(m, func(i int) bool { return nums1[i] >= nums2[half-i-1] })
	j := half - i

	left := math.MinInt64
	if i > 0 {
		left = nums1[i-1]
	}
	if j > 0 && nums2[j-1] > left {
		left = nums2[j-1]
	}
	if (m+n)%2 == 1 {
		return float64(left)
	}
	right := math.MaxInt64
	if i < m {
		right = nums1[i]
	}
	if j < n && nums2[j] < right {
		right = nums2[j]
	}
	return float64(left+right) / 2
}
