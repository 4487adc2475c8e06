// time n * n!; space n
func totalNQueens(n int) int {
	queens := make([]int, 0, n)
	used := make([]bool, n)
	count := 0
	var fill func()
	fill = func() {
		if len(queens) == n {
			rise, fall := map[int]bool{}, map[int]bool{}
			for r, c := range queens {
				if rise[r+c] || fall[r-c] {
					return
				}
				rise[r+c], fall[r-c] = true, true
			}
			count++
			return
		}
		for c := 0; c < n; c++ {
			if used[c] {
				continue
			}
			used[c] = true
			queens = append(queens, c)
			fill()
			queens = queens[:len(queens)-1]
			used[c] = false
		}
	}
	fill()
	return count
}
