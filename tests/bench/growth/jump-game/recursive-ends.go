// time n; space 1
func jump(nums []int) int {
	steps, left, right := 0, 0, 0
	for right < len(nums)-1 {
		next := right
		for i := left; i <= right; i++ {
			next = max(next, i+nums[i])
		}
		left, right = right+1, next
		steps++
	}
	return steps
}
