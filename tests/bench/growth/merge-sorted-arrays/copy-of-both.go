// time m + n; space m + n
func merge(nums1 []int, m int, nums2 []int, n int) {
	all := make([]int, 0, m+n)
	i, j := 0, 0
	for len(all) < m+n {
		if j == n || (i < m && nums1[i] < nums2[j]) {
			all = append(all, nums1[i])
			i++
		} else {
			all = append(all, nums2[j])
			j++
		}
	}
	copy(nums1, all)
}
