// time m n; space m n
func spiralOrder(matrix [][]int) []int {
	const done = 1 << 40
	var out []int
	dr, dc := []int{0, 1, 0, -1}, []int{1, 0, -1, 0}
	free := func(r, c int) bool {
		return r >= 0 && r < len(matrix) && c >= 0 && c < len(matrix[0]) && matrix[r][c] != done
	}
	var step func(r, c, d int)
	step = func(r, c, d int) {
		out = append(out, matrix[r][c])
		matrix[r][c] = done
		for turn := 0; turn < 2; turn++ {
			if free(r+dr[d], c+dc[d]) {
				step(r+dr[d], c+dc[d], d)
				return
			}
			d = (d + 1) % 4
		}
	}
	step(0, 0, 0)
	return out
}
