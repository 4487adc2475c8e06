// time month; space 1
func rabbitPairs(month int) int64 {
	var a, b int64 = 1, 1
	for ; month > 2; month-- {
		a, b = b, a+b
	}
	return b
}
