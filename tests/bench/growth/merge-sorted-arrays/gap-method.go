// time (m + n) * log(m + n); space 1
func merge(nums1 []int, m int, nums2 []int, n int) {
	// "shell" merge: no extra memory
	at := func(i int) *int {
		if i < m {
			return &nums1[i]
		}
		return &nums2[i-m]
	}
	gap := (m + n + 1) / 2
	for gap > 0 {
		for i := 0; i+gap < m+n; i++ {
			a, b := at(i), at(i+gap)
			if *a > *b {
				*a, *b = *b, *a
			}
		}
		if gap == 1 {
			break
		}
		gap = (gap + 1) / 2
	}
	copy(nums1[m:], nums2)
}
