// time n^2; space n
func maxSubArray(nums []int) int {
	var reversed []int
	for _, x := range nums {
		reversed = append([]int{x}, reversed...)
	}
	best, current := reversed[0], 0
	for _, x := range reversed {
		if current < 0 {
			current = 0
		}
		current += x
		if current > best {
			best = current
		}
	}
	return best
}
