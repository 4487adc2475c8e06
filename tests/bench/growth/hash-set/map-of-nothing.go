// time n; space n
type MyHashSet struct {
	keys map[int]struct{}
}

func Constructor() MyHashSet {
	return MyHashSet{map[int]struct{}{}}
}

func (s *MyHashSet) Add(key int) {
	s.keys[key] = struct{}{}
}

func (s *MyHashSet) Remove(key int) {
	delete(s.keys, key)
}

func (s *MyHashSet) Contains(key int) bool {
	_, ok := s.keys[key]
	return ok
}
