// time n log n; space n
func maxSubArray(nums []int) int {
	var run func(a []int) [4]int
	run = func(a []int) [4]int {
		if len(a) == 1 {
			return [4]int{a[0], a[0], a[0], a[0]}
		}
		m := len(a) / 2
		l := run(append([]int{}, a[:m]...))
		r := run(append([]int{}, a[m:]...))
		return [4]int{l[0] + r[0], mx(l[1], l[0]+r[1]), mx(r[2], r[0]+l[2]), mx(mx(l[3], r[3]), l[2]+r[1])}
	}
	return run(nums)[3]
}

func mx(a, b int) int {
	if a > b {
		return a
	}
	return b
}
