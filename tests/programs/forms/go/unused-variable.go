// problem: max-subarray  expect: CE
func maxSubArray(nums []int) int {
	best := 0
	return nums[0]
}
