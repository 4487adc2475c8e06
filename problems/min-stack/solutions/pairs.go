type entry struct {
	value, min int
}

type MinStack struct {
	entries []entry
}

func Constructor() MinStack {
	return MinStack{}
}

func (s *MinStack) Push(val int) {
	min := val
	if len(s.entries) > 0 && s.last().min < min {
		min = s.last().min
	}
	s.entries = append(s.entries, entry{val, min})
}

func (s *MinStack) Pop() {
	s.entries = s.entries[:len(s.entries)-1]
}

func (s *MinStack) Top() int {
	return s.last().value
}

func (s *MinStack) GetMin() int {
	return s.last().min
}

func (s *MinStack) last() entry {
	return s.entries[len(s.entries)-1]
}
