// time (m + n) log(m + n); space m + n
import "sort"

func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	all := append(append([]int{}, nums1...), nums2...)
	sort.Ints(all)
	n := len(all)
	return float64(all[n/2]+all[(n-1)/2]) / 2
}
