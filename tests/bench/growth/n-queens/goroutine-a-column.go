// time like; space n
package main

func totalNQueens(n int) int {
	ch := make(chan int, n)
	for c := 0; c < n; c++ {
		go func(c int) { ch <- solve(n, 1, 1<<c, 1<<c<<1, 1<<c>>1) }(c)
	}
	t := 0
	for c := 0; c < n; c++ {
		t += <-ch
	}
	return t
}
func solve(n, row, cols, l, r int) int {
	if row == n {
		return 1
	}
	k := 0
	for a := ((1 << n) - 1) &^ (cols | l | r); a != 0; a &= a - 1 {
		b := a & -a
		k += solve(n, row+1, cols|b, (l|b)<<1, (r|b)>>1)
	}
	return k
}
