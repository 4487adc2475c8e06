// time m n; space m n
func spiralOrder(matrix [][]int) []int {
	seen := map[[2]int]bool{}
	dirs := [][2]int{{0, 1}, {1, 0}, {0, -1}, {-1, 0}}
	r, c, d := 0, 0, 0
	var out []int
	for len(out) < len(matrix)*len(matrix[0]) {
		out = append(out, matrix[r][c])
		seen[[2]int{r, c}] = true
		nr, nc := r+dirs[d][0], c+dirs[d][1]
		if nr < 0 || nr >= len(matrix) || nc < 0 || nc >= len(matrix[0]) || seen[[2]int{nr, nc}] {
			d = (d + 1) % 4
			nr, nc = r+dirs[d][0], c+dirs[d][1]
		}
		r, c = nr, nc
	}
	return out
}
