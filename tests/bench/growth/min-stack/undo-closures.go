// time n; space n
type MinStack struct {
	top, min int
	undo     []func()
}

func Constructor() MinStack { return MinStack{min: 1<<31 - 1} }

func (s *MinStack) Push(val int) {
	top, min := s.top, s.min
	s.undo = append(s.undo, func() { s.top, s.min = top, min })
	s.top = val
	if val < s.min {
		s.min = val
	}
}

func (s *MinStack) Pop() {
	last := len(s.undo) - 1
	s.undo[last]()
	s.undo = s.undo[:last]
}

func (s *MinStack) Top() int    { return s.top }
func (s *MinStack) GetMin() int { return s.min }
