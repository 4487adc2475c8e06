// time m + n; space m + n
func intersection(nums1 []int, nums2 []int) []int {
	seen := make(map[int]struct{})
	for _, v := range nums1 {
		seen[v] = struct{}{}
	}
	res := []int{}
	for _, v := range nums2 {
		if _, ok := seen[v]; ok {
			res = append(res, v)
			delete(seen, v)
		}
	}
	return res
}
