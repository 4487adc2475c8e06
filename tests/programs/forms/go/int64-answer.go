// problem: max-subarray  expect: AC
func maxSubArray(nums []int) (best int64) {
	best = int64(nums[0])
	ending := int64(0)
	for _, x := range nums {
		ending += int64(x)
		if ending > best {
			best = ending
		}
		if ending < 0 {
			ending = 0
		}
	}
	return
}
