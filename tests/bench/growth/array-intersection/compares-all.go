// time m n; space m + n
func contains(nums []int, wanted int) bool {
	for _, x := range nums {
		if x == wanted {
			return true
		}
	}
	return false
}

func intersection(nums1 []int, nums2 []int) []int {
	common := []int{}
	seen := map[int]bool{}
	for _, x := range nums1 {
		if !seen[x] && contains(nums2, x) {
			common = append(common, x)
		}
		seen[x] = true
	}
	return common
}
