func merge(nums1 []int, m int, nums2 []int, n int) {
	i, j := m-1, n-1
	smallest := nums2[0]
	for end := m + n - 1; end >= 0; end-- {
		if i < 0 || (j >= 0 && nums2[j] >= nums1[i]) {
			nums1[end] = nums2[j]
			j--
		} else {
			nums1[end] = nums1[i]
			i--
		}
		if nums1[end] < smallest {
			break // the rest is in its place
		}
	}
}
