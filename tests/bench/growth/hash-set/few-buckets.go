// time n^2; space n
const buckets = 97

type MyHashSet struct {
	keys [buckets][]int
}

func Constructor() MyHashSet {
	return MyHashSet{}
}

func (s *MyHashSet) index(key int) int {
	for i, k := range s.keys[key%buckets] {
		if k == key {
			return i
		}
	}
	return -1
}

func (s *MyHashSet) Add(key int) {
	if s.index(key) < 0 {
		s.keys[key%buckets] = append(s.keys[key%buckets], key)
	}
}

func (s *MyHashSet) Remove(key int) {
	if i := s.index(key); i >= 0 {
		bucket := s.keys[key%buckets]
		bucket[i] = bucket[len(bucket)-1]
		s.keys[key%buckets] = bucket[:len(bucket)-1]
	}
}

func (s *MyHashSet) Contains(key int) bool {
	return s.index(key) >= 0
}
