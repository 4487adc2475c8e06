// problem: max-subarray  expect: CE
func maxSubarray(nums []int) int { return nums[0] }
