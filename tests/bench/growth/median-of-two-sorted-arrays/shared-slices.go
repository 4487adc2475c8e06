// time log(m + n); space 1
func kth(a, b []int, k int) int {
	for {
		if len(a) > len(b) {
			a, b = b, a
		}
		if len(a) == 0 {
			return b[k]
		}
		if k == 0 {
			if a[0] < b[0] {
				return a[0]
			}
			return b[0]
		}
		i := (k + 1) / 2
		if i > len(a) {
			i = len(a)
		}
		j := k + 1 - i
		if a[i-1] < b[j-1] {
			a, k = a[i:], k-i
		} else {
			b, k = b[j:], k-j
		}
	}
}

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	n := len(nums1) + len(nums2)
	return float64(kth(nums1, nums2, n/2)+kth(nums1, nums2, (n-1)/2)) / 2
}
