// time (m + n) log(m + n); space log(m + n)
import "sort"

func merge(nums1 []int, m int, nums2 []int, n int) {
	copy(nums1[m:], nums2)
	sort.SliceStable(nums1, func(i, j int) bool { return nums1[i] < nums1[j] })
}
