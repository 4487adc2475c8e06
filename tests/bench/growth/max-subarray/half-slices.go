// time n log n; space log n
func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	mid := len(nums) / 2
	left, right := nums[:mid], nums[mid:]
	l, sum := math.MinInt32, 0
	for i := len(left) - 1; i >= 0; i-- {
		sum += left[i]
		if sum > l {
			l = sum
		}
	}
	r, sum := math.MinInt32, 0
	for _, v := range right {
		sum += v
		if sum > r {
			r = sum
		}
	}
	best := l + r
	for _, v := range []int{maxSubArray(left), maxSubArray(right)} {
		if v > best {
			best = v
		}
	}
	return best
}
