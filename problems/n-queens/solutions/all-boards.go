func totalNQueens(n int) int {
	queens := make([]int, n)
	count := 0
	var fill func(row int)
	fill = func(row int) {
		if row == n {
			if check(queens) {
				count++
			}
			return
		}
		for queens[row] = 0; queens[row] < n; queens[row]++ {
			fill(row + 1)
		}
	}
	fill(0)
	return count
}

func check(queens []int) bool {
	for i := range queens {
		for j := 0; j < i; j++ {
			d := queens[i] - queens[j]
			if d == 0 || d == i-j || d == j-i {
				return false
			}
		}
	}
	return true
}
