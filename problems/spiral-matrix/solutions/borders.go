func spiralOrder(matrix [][]int) []int {
	top, bottom := 0, len(matrix)-1
	left, right := 0, len(matrix[0])-1
	order := make([]int, 0, len(matrix)*len(matrix[0]))
	for top <= bottom && left <= right {
		order = append(order, matrix[top][left:right+1]...)
		top++
		for i := top; i <= bottom; i++ {
			order = append(order, matrix[i][right])
		}
		right--
		if top <= bottom {
			for j := right; j >= left; j-- {
				order = append(order, matrix[bottom][j])
			}
			bottom--
		}
		if left <= right {
			for i := bottom; i >= top; i-- {
				order = append(order, matrix[i][left])
			}
			left++
		}
	}
	return order
}
