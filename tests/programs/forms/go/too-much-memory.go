// problem: max-subarray  expect: MLE
func maxSubArray(nums []int) int {
	var kept [][]byte
	for len(nums) == 1 {
		block := make([]byte, 1<<20)
		for i := 0; i < len(block); i += 4096 {
			block[i] = 1
		}
		kept = append(kept, block)
	}
	best, ending := nums[0], 0
	for _, x := range nums {
		if ending < 0 {
			ending = 0
		}
		ending += x
		if ending > best {
			best = ending
		}
	}
	return best + len(kept)
}
