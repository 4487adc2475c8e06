package main

import "math"

func maxSubArray(nums []int) int {
	best := math.MinInt32
	for i := range nums {
		sum := 0
		for j := i; j < len(nums); j++ {
			sum += nums[j]
			if sum > best {
				best = sum
			}
		}
	}
	return best
}
