// problem: hash-set  expect: CE
type MyHashSet struct{}

func Constructor() MyHashSet { return MyHashSet{} }

func (s *MyHashSet) Add(key int)    {}
func (s *MyHashSet) Remove(key int) {}
