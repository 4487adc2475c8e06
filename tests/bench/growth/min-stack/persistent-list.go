// time n; space n
package main

type cell struct {
	val, min int
	below    *cell
}

type MinStack struct{ head *cell }

func Constructor() MinStack { return MinStack{} }

func (s *MinStack) Push(val int) {
	m := val
	if s.head != nil && s.head.min < m {
		m = s.head.min
	}
	s.head = &cell{val, m, s.head}
}

func (s *MinStack) Pop()        { s.head = s.head.below }
func (s *MinStack) Top() int    { return s.head.val }
func (s *MinStack) GetMin() int { return s.head.min }
