// problem: max-subarray  expect: RE
func maxSubArray(nums []string) int { return len(nums) }
