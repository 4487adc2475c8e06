// time n; space 1
func jump(nums []int) int {
	jumps, reach, next := 0, 0, 0
	rest := nums[:len(nums)-1]
	for i := 0; len(rest) > 0; i, rest = i+1, rest[1:] {
		if i+rest[0] > next {
			next = i + rest[0]
		}
		if i == reach {
			jumps++
			reach = next
		}
	}
	return jumps
}
