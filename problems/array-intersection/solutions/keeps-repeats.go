func intersection(nums1 []int, nums2 []int) []int {
	seen := map[int]bool{}
	for _, x := range nums1 {
		seen[x] = true
	}
	common := []int{}
	for _, x := range nums2 {
		if seen[x] {
			common = append(common, x)
		}
	}
	return common
}
