// problem: max-subarray  expect: AC
func maxSubArray(nums []int) int { best := math.MinInt32
	sum := 0
	for _, x := range nums {
		sum = int(math.Max(float64(sum+x), float64(x)))
		best = int(math.Max(float64(sum), float64(best)))
	}
	return best
}
