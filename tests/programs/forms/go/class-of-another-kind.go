// problem: hash-set  expect: AC
type MyHashSet map[int]struct{}

func Constructor() MyHashSet { return MyHashSet{} }

func (s MyHashSet) Add(key int)           { s[key] = struct{}{} }
func (s MyHashSet) Remove(key int)        { delete(s, key) }
func (s MyHashSet) Contains(key int) bool { _, found := s[key]; return found }
