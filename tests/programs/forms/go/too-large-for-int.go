// problem: max-subarray  expect: WA
func maxSubArray(nums []int) int { return 1 << 31 }
