// problem: max-subarray  expect: CE  says: ranges-over-nothing-known.go:4:12: error: cannot range over true
func maxSubArray(nums []int) int {
	for range 2 { _ = 0 }
	for range true {
	}
	return 0
}
