// problem: max-subarray  expect: RE
func maxSubArray(nums []int) int { return nums[len(nums)] }
