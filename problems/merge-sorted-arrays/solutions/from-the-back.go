func merge(nums1 []int, m int, nums2 []int, n int) {
	i, j := m-1, n-1
	for end := m + n - 1; j >= 0; end-- {
		if i >= 0 && nums1[i] > nums2[j] {
			nums1[end] = nums1[i]
			i--
		} else {
			nums1[end] = nums2[j]
			j--
		}
	}
}
