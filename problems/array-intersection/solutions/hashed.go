func intersection(nums1 []int, nums2 []int) []int {
	wanted := make(map[int]struct{}, len(nums1))
	for _, x := range nums1 {
		wanted[x] = struct{}{}
	}
	var common []int
	for _, x := range nums2 {
		if _, ok := wanted[x]; ok {
			common = append(common, x)
			delete(wanted, x)
		}
	}
	return common
}
