// problem: array-intersection  expect: AC
func intersection(nums1 []int, nums2 []int) (both []int) {
	seen := map[int]bool{}
	for _, x := range nums1 {
		seen[x] = true
	}
	for _, x := range nums2 {
		if seen[x] {
			seen[x] = false
			both = append(both, x)
		}
	}
	return both
}
