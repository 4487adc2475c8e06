// time like; space n^2

func totalNQueens(n int) int {
	var place func(q []int) int
	place = func(q []int) int {
		if len(q) == n {
			return 1
		}
		sum := 0
		for c := 0; c < n; c++ {
			ok := true
			for i, x := range q {
				d := len(q) - i
				if x == c || x-c == d || c-x == d {
					ok = false
					break
				}
			}
			if ok {
				next := make([]int, len(q)+1)
				copy(next, q)
				next[len(q)] = c
				sum += place(next)
			}
		}
		return sum
	}
	return place(nil)
}
