func maxSubArray(nums []int) int {
	best, run := nums[0], 0
	for _, x := range nums {
		if x > best {
			best = x
		}
		if x <= 0 {
			run = 0
			continue
		}
		run += x
		if run > best {
			best = run
		}
	}
	return best
}
