// problem: min-stack  expect: RE
type MinStack struct{ items []int }

func Constructor() MinStack { return MinStack{} }

func (s *MinStack) Push(val int) { s.items = s.items[:len(s.items)+1]; s.items[0] = val }
func (s *MinStack) Pop()         {}
func (s *MinStack) Top() int     { return 0 }
func (s *MinStack) GetMin() int  { return 0 }
