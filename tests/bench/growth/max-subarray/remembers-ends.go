// time n; space n
func maxSubArray(nums []int) int {
	memo := make(map[int]int)
	var ending func(i int) int
	ending = func(i int) int {
		if i < 0 {
			return 0
		}
		if known, ok := memo[i]; ok {
			return known
		}
		result := nums[i]
		if before := ending(i - 1); before > 0 {
			result += before
		}
		memo[i] = result
		return result
	}
	best := nums[0]
	for i := range nums {
		if ending(i) > best {
			best = ending(i)
		}
	}
	return best
}
