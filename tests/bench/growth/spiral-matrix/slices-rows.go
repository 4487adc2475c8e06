// time m n; space 1
func spiralOrder(matrix [][]int) []int {
	var order []int
	for len(matrix) > 0 && len(matrix[0]) > 0 {
		order = append(order, matrix[0]...)
		matrix = matrix[1:]
		for i, row := range matrix {
			order = append(order, row[len(row)-1])
			matrix[i] = row[:len(row)-1]
		}
		if len(matrix) == 0 || len(matrix[0]) == 0 {
			break
		}
		bottom := matrix[len(matrix)-1]
		for j := len(bottom) - 1; j >= 0; j-- {
			order = append(order, bottom[j])
		}
		matrix = matrix[:len(matrix)-1]
		for i := len(matrix) - 1; i >= 0; i-- {
			order = append(order, matrix[i][0])
			matrix[i] = matrix[i][1:]
		}
	}
	return order
}
