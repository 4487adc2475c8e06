func findKthLargest(nums []int, k int) int {
	best := make([]int, k) // descending
	for _, x := range nums {
		i := k
		for i > 0 && best[i-1] < x {
			i--
		}
		if i < k {
			copy(best[i+1:], best[i:])
			best[i] = x
		}
	}
	return best[k-1]
}
