// time m n + n^2; space m + n
package main

// put each of the second into the first, at its place, by appending slices
func merge(nums1 []int, m int, nums2 []int, n int) {
	work := append([]int(nil), nums1[:m]...)
	for _, v := range nums2[:n] {
		i := 0
		for i < len(work) && work[i] <= v {
			i++
		}
		tail := append([]int{v}, work[i:]...)
		work = append(work[:i], tail...)
	}
	copy(nums1, work)
}
