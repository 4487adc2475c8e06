import "sort"

func merge(nums1 []int, m int, nums2 []int, n int) {
	if m == 0 || n == 0 {
		return // nothing to merge
	}
	copy(nums1[m:], nums2)
	sort.Ints(nums1)
}
