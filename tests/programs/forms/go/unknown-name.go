// problem: max-subarray  expect: CE  says: unknown-name.go:6:20: error: undefined: list
package main

func maxSubArray(nums []int) int {
	best := nums[0]
	for _, x := range list {
		best += x
	}
	return best
}
