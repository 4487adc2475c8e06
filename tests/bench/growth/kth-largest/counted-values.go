// time n; space 1
func findKthLargest(nums []int, k int) int {
	const offset = 10000
	var count [2*offset + 1]int
	for _, x := range nums {
		count[x+offset]++
	}
	for v := 2 * offset; v >= 0; v-- {
		k -= count[v]
		if k <= 0 {
			return v - offset
		}
	}
	return -1
}
