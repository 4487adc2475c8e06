// time like; space n
func totalNQueens(n int) int {
	columns, rising, falling := make([]bool, n), make([]bool, 2*n), make([]bool, 2*n)
	var place func(row int) int
	place = func(row int) int {
		if row == n {
			return 1
		}
		total := 0
		for c := 0; c < n; c++ {
			if columns[c] || rising[row+c] || falling[row-c+n] {
				continue
			}
			columns[c], rising[row+c], falling[row-c+n] = true, true, true
			total += place(row + 1)
			columns[c], rising[row+c], falling[row-c+n] = false, false, false
		}
		return total
	}
	return place(0)
}
