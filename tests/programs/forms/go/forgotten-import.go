// problem: max-subarray  expect: CE
package main

func maxSubArray(nums []int) int {
	sort.Ints(nums)
	return nums[0]
}
