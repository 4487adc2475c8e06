// problem: max-subarray  expect: RE
func maxSubArray(nums []int) int {
	done := make(chan int)
	go func() { done <- nums[len(nums)] }()
	return <-done
}
