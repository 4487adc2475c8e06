import "math"

func totalNQueens(n int) int {
	return place(make([]int, 0, n), n)
}

// queens[i] is the column of the queen in row i.
func place(queens []int, n int) int {
	if len(queens) == n {
		return 1
	}
	count := 0
	for column := 0; column < n; column++ {
		if safe(queens, column) {
			count += place(append(queens, column), n)
		}
	}
	return count
}

func safe(queens []int, column int) bool {
	for row, other := range queens {
		distance := float64(len(queens) - row)
		if other == column || math.Abs(float64(other-column)) == distance {
			return false
		}
	}
	return true
}
