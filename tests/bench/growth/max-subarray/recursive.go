// time n; space n
func maxSubArray(nums []int) int {
	best := nums[0]
	var ending func(i int) int
	ending = func(i int) int {
		if i == 0 {
			return nums[0]
		}
		sum := nums[i]
		if before := ending(i - 1); before > 0 {
			sum += before
		}
		if sum > best {
			best = sum
		}
		return sum
	}
	ending(len(nums) - 1)
	return best
}
