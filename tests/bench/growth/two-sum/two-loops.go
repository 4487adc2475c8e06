// time n^2; space 1
func twoSum(nums []int, target int) []int {
	for i := 1; i < len(nums); i++ {
		for j := 0; j < i; j++ {
			if nums[i]+nums[j] == target {
				return []int{j, i}
			}
		}
	}
	return nil
}
