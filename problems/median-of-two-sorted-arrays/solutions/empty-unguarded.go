func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	if nums1[0] > nums2[0] {
		nums1, nums2 = nums2, nums1
	}
	total := len(nums1) + len(nums2)
	previous, current := 0, nums1[0]
	for i, j := 1, 0; i+j <= total/2; {
		previous = current
		if j == len(nums2) || (i < len(nums1) && nums1[i] <= nums2[j]) {
			current = nums1[i]
			i++
		} else {
			current = nums2[j]
			j++
		}
	}
	if total%2 == 1 {
		return float64(current)
	}
	return float64(previous+current) / 2
}
