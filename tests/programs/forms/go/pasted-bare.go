// problem: max-subarray  expect: AC
func maxSubArray(nums []int) int {
	best, ending := nums[0], nums[0]
	for _, x := range nums[1:] {
		if ending < 0 {
			ending = 0
		}
		ending += x
		if ending > best {
			best = ending
		}
	}
	return best
}
