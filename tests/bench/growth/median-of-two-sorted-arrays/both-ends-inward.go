// time m + n; space 1
package main

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	a, b := nums1, nums2
	for len(a)+len(b) > 2 {
		if len(b) == 0 || (len(a) > 0 && a[0] < b[0]) {
			a = a[1:]
		} else {
			b = b[1:]
		}
		if len(b) == 0 || (len(a) > 0 && a[len(a)-1] > b[len(b)-1]) {
			a = a[:len(a)-1]
		} else {
			b = b[:len(b)-1]
		}
	}
	sum, n := 0, len(a)+len(b)
	for _, v := range append(append([]int{}, a...), b...) {
		sum += v
	}
	return float64(sum) / float64(n)
}
