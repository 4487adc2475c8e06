// problem: max-subarray  expect: RE
func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return maxSubArray(nums) + 1
	}
	best, ending := nums[0], 0
	for _, x := range nums {
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
