// time (m + n) log(m + n); space log(m + n)
import "sort"

func merge(nums1 []int, m int, nums2 []int, n int) {
	copy(nums1[m:], nums2)
	sort.Sort(sort.IntSlice(nums1))
}
