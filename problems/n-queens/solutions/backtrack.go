func totalNQueens(n int) int {
	columns := make([]bool, n)
	falling := make([]bool, 2*n-1)
	rising := make([]bool, 2*n-1)

	var place func(row int) int
	place = func(row int) int {
		if row == n {
			return 1
		}
		count := 0
		for column := range columns {
			f, r := row-column+n-1, row+column
			if columns[column] || falling[f] || rising[r] {
				continue
			}
			columns[column], falling[f], rising[r] = true, true, true
			count += place(row + 1)
			columns[column], falling[f], rising[r] = false, false, false
		}
		return count
	}
	return place(0)
}
