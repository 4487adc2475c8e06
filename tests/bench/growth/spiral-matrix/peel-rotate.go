// time m^2 n + n^2 m; space m n
package main

// take the first row, turn the rest to the left, again
func spiralOrder(matrix [][]int) []int {
	var out []int
	for len(matrix) > 0 {
		out = append(out, matrix[0]...)
		rest := matrix[1:]
		if len(rest) == 0 {
			break
		}
		cols := len(rest[0])
		turned := make([][]int, cols)
		for c := 0; c < cols; c++ {
			row := make([]int, len(rest))
			for r := range rest {
				row[r] = rest[r][cols-1-c]
			}
			turned[c] = row
		}
		matrix = turned
	}
	return out
}
