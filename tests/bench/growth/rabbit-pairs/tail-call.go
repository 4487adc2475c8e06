// time month; space month
func rabbitPairs(month int) int64 {
	var go_ func(m int, a, b int64) int64
	go_ = func(m int, a, b int64) int64 {
		if m == 1 {
			return a
		}
		return go_(m-1, b, a+b)
	}
	return go_(month, 1, 1)
}
