// time n; space n
func twoSum(nums []int, target int) []int {
	place := make(map[int]int, len(nums))
	for i, x := range nums {
		place[x] = i
	}
	for i, x := range nums {
		if j, ok := place[target-x]; ok && j != i {
			return []int{i, j}
		}
	}
	return nil
}
