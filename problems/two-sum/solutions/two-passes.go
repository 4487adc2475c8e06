func twoSum(nums []int, target int) []int {
	last := make(map[int]int)
	for i, x := range nums {
		last[x] = i
	}
	for i, x := range nums {
		if j, ok := last[target-x]; ok && j != i {
			return []int{i, j}
		}
	}
	return nil
}
