// time log(m + n); space 1
package main

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	total := len(nums1) + len(nums2)
	kth := func(a, b []int, k int) int {
		for {
			if len(a) == 0 {
				return b[k-1]
			}
			if len(b) == 0 {
				return a[k-1]
			}
			if k == 1 {
				if a[0] < b[0] {
					return a[0]
				}
				return b[0]
			}
			i := k / 2
			j := i
			if i > len(a) {
				i = len(a)
			}
			if j > len(b) {
				j = len(b)
			}
			if a[i-1] <= b[j-1] {
				a = a[i:]
				k -= i
			} else {
				b = b[j:]
				k -= j
			}
		}
	}
	if total%2 == 1 {
		return float64(kth(nums1, nums2, total/2+1))
	}
	return float64(kth(nums1, nums2, total/2)+kth(nums1, nums2, total/2+1)) / 2
}
