// problem: max-subarray  expect: AC
func maxSubArray(nums []int) int {
	for i := 1; i < len(nums); i++ {
		if nums[i-1] > 0 {
			nums[i] += nums[i-1]
		}
	}
	best := nums[0]
	for i := range nums {
		if nums[i] > best {
			best = nums[i]
		}
		nums[i] = 7
	}
	return best
}
