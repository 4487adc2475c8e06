type MinStack struct {
	values []int
	minima []int
	min    int
}

func Constructor() MinStack {
	return MinStack{}
}

func (s *MinStack) Push(val int) {
	if len(s.values) == 0 || val < s.min {
		s.min = val
	}
	s.values = append(s.values, val)
	s.minima = append(s.minima, s.min)
}

func (s *MinStack) Pop() {
	last := len(s.values) - 1
	s.values = s.values[:last]
	s.minima = s.minima[:last]
	s.min = s.minima[last-1]
}

func (s *MinStack) Top() int {
	return s.values[len(s.values)-1]
}

func (s *MinStack) GetMin() int {
	return s.min
}
