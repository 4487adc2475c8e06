// time n^2; space n
type MinStack struct {
	values, minima []int
}

func Constructor() MinStack {
	return MinStack{}
}

func (s *MinStack) Push(val int) {
	smallest := val
	if n := len(s.minima); n > 0 && s.minima[n-1] < val {
		smallest = s.minima[n-1]
	}
	s.values = append([]int{val}, s.values...)
	s.minima = append(s.minima, smallest)
}

func (s *MinStack) Pop() {
	s.values = s.values[1:]
	s.minima = s.minima[:len(s.minima)-1]
}

func (s *MinStack) Top() int {
	return s.values[0]
}

func (s *MinStack) GetMin() int {
	return s.minima[len(s.minima)-1]
}
