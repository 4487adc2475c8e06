func spiralOrder(matrix [][]int) []int {
	if len(matrix) == 1 {
		return matrix[0]
	}
	order := []int{}
	top, bottom, left, right := 0, len(matrix)-1, 0, len(matrix[0])-1
	for top <= bottom && left <= right {
		for j := left; j <= right; j++ {
			order = append(order, matrix[top][j])
		}
		top++
		for i := top; i <= bottom; i++ {
			order = append(order, matrix[i][right])
		}
		right--
		for j := right; j >= left; j-- {
			order = append(order, matrix[bottom][j])
		}
		bottom--
		if left <= right {
			for i := bottom; i >= top; i-- {
				order = append(order, matrix[i][left])
			}
			left++
		}
	}
	return order
}
