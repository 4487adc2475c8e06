func twoSum(nums []int, target int) []int {
	m := make(map[int]int)
	for i, v := range nums {
		other := target - v
		if index, ok := m[other]; ok {
			return []int{i, m[other]}
		}
		m[v] = i
	}
}
