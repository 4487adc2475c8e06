// problem: spiral-matrix  expect: AC
package main

type row []int
type matrix []row

func spiralOrder(m matrix) (order row) {
	for len(m) > 0 {
		order = append(order, m[0]...)
		m = m[1:].turned()
	}
	return
}

func (m matrix) turned() (result matrix) {
	if len(m) == 0 {
		return nil
	}
	for c := len(m[0]) - 1; c >= 0; c-- {
		var r row
		for _, line := range m {
			r = append(r, line[c])
		}
		result = append(result, r)
	}
	return
}
