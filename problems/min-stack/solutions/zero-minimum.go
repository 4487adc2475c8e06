type MinStack struct {
	values, minima []int
}

func Constructor() MinStack {
	return MinStack{}
}

func (s *MinStack) Push(val int) {
	min := 0
	if len(s.minima) > 0 {
		min = s.minima[len(s.minima)-1]
	}
	if val < min {
		min = val
	}
	s.values = append(s.values, val)
	s.minima = append(s.minima, min)
}

func (s *MinStack) Pop() {
	s.values = s.values[:len(s.values)-1]
	s.minima = s.minima[:len(s.minima)-1]
}

func (s *MinStack) Top() int {
	return s.values[len(s.values)-1]
}

func (s *MinStack) GetMin() int {
	return s.minima[len(s.minima)-1]
}
