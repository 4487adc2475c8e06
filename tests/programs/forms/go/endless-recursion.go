// problem: max-subarray  expect: RE
func maxSubArray(nums []int) int { return maxSubArray(nums) + 1 }
