// problem: max-subarray  expect: AC
func maxSubArray(nums []int) int {
	best, _ := from(nums, 0)
	return best
}

func from(nums []int, i int) (best, starting int) {
	if i == len(nums) {
		return -1 << 31, 0
	}
	best, starting = from(nums, i+1)
	if starting < 0 {
		starting = 0
	}
	starting += nums[i]
	if starting > best {
		best = starting
	}
	return best, starting
}
