func jump(nums []int) int {
	jumps, reach, farthest := 0, 0, 0
	for i, length := range nums[:len(nums)-1] {
		if i+length > farthest {
			farthest = i + length
		}
		if i == reach {
			jumps++
			reach = farthest
		}
	}
	return jumps
}
