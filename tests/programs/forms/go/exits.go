// problem: max-subarray  expect: RE
import "os"

func maxSubArray(nums []int) int {
	os.Exit(0)
	return 0
}
