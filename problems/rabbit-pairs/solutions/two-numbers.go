func rabbitPairs(month int) int64 {
	var previous, current int64 = 0, 1
	for m := 1; m < month; m++ {
		previous, current = current, previous+current
	}
	return current
}
