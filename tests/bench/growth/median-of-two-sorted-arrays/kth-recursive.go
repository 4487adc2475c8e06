// time log(m + n); space log(m + n)
func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	total := len(nums1) + len(nums2)
	upper := kth(nums1, nums2, total/2+1)
	if total%2 == 1 {
		return float64(upper)
	}
	return float64(kth(nums1, nums2, total/2)+upper) / 2
}

func kth(a, b []int, k int) int {
	if len(a) > len(b) {
		return kth(b, a, k)
	}
	if len(a) == 0 {
		return b[k-1]
	}
	if k == 1 {
		return min(a[0], b[0])
	}
	i := min(k/2, len(a))
	j := k - i
	if a[i-1] < b[j-1] {
		return kth(a[i:], b, k-i)
	}
	return kth(a, b[j:], k-j)
}
