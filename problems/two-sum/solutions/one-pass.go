func twoSum(nums []int, target int) []int {
	indexOf := make(map[int]int, len(nums))
	for i, x := range nums {
		if j, ok := indexOf[target-x]; ok {
			return []int{j, i}
		}
		indexOf[x] = i
	}
	return nil
}
