// time n log n; space log n
func maxSubArray(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	mid := len(nums) / 2
	left := maxSubArray(nums[:mid])
	right := maxSubArray(nums[mid:])
	best, sum := math.MinInt32, 0
	for i := mid - 1; i >= 0; i-- {
		sum += nums[i]
		if sum > best {
			best = sum
		}
	}
	l := best
	best, sum = math.MinInt32, 0
	for _, x := range nums[mid:] {
		sum += x
		if sum > best {
			best = sum
		}
	}
	if l+best > left {
		left = l + best
	}
	if right > left {
		return right
	}
	return left
}
