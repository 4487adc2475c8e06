// problem: min-stack  expect: AC
type MinStack struct {
	items, minima []int
}

func Constructor() MinStack {
	return MinStack{}
}

func (s *MinStack) Push(val int) {
	if len(s.items) == 0 || val <= s.GetMin() {
		s.minima = append(s.minima, val)
	}
	s.items = append(s.items, val)
}

func (s *MinStack) Pop() {
	if s.Top() == s.GetMin() {
		s.minima = s.minima[:len(s.minima)-1]
	}
	s.items = s.items[:len(s.items)-1]
}

func (s MinStack) Top() int    { return s.items[len(s.items)-1] }
func (s MinStack) GetMin() int { return s.minima[len(s.minima)-1] }
