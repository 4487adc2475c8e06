// time m n; space 1
package main

func walk(matrix [][]int, emit func(int)) {
	t, b, l, r := 0, len(matrix)-1, 0, len(matrix[0])-1
	for t <= b && l <= r {
		for c := l; c <= r; c++ {
			emit(matrix[t][c])
		}
		for i := t + 1; i <= b; i++ {
			emit(matrix[i][r])
		}
		if t < b && l < r {
			for c := r - 1; c >= l; c-- {
				emit(matrix[b][c])
			}
			for i := b - 1; i > t; i-- {
				emit(matrix[i][l])
			}
		}
		t++
		b--
		l++
		r--
	}
}

func spiralOrder(matrix [][]int) []int {
	ch := make(chan int, 64)
	go func() {
		defer close(ch)
		walk(matrix, func(v int) { ch <- v })
	}()
	ans := make([]int, 0, len(matrix)*len(matrix[0]))
	for v := range ch {
		ans = append(ans, v)
	}
	return ans
}
