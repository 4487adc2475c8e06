// time m n; space 1
func walk(matrix [][]int, out chan<- int) {
	defer close(out)
	top, bottom, left, right := 0, len(matrix)-1, 0, len(matrix[0])-1
	for top <= bottom && left <= right {
		for c := left; c <= right; c++ {
			out <- matrix[top][c]
		}
		top++
		for r := top; r <= bottom; r++ {
			out <- matrix[r][right]
		}
		right--
		if top <= bottom {
			for c := right; c >= left; c-- {
				out <- matrix[bottom][c]
			}
			bottom--
		}
		if left <= right {
			for r := bottom; r >= top; r-- {
				out <- matrix[r][left]
			}
			left++
		}
	}
}

func spiralOrder(matrix [][]int) (res []int) {
	ch := make(chan int, 16)
	go walk(matrix, ch)
	for x := range ch {
		res = append(res, x)
	}
	return
}
