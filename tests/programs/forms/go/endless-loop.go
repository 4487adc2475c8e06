// problem: max-subarray  expect: TLE
func maxSubArray(nums []int) int {
	for {
	}
}
