// time n; space n
package main

import "math"

func maxSubArray(nums []int) int {
	prefix := make([]int, len(nums)+1)
	for i, x := range nums {
		prefix[i+1] = prefix[i] + x
	}
	best, low := math.MinInt32, 0
	for i := 1; i <= len(nums); i++ {
		if d := prefix[i] - low; d > best {
			best = d
		}
		if prefix[i] < low {
			low = prefix[i]
		}
	}
	return best
}
