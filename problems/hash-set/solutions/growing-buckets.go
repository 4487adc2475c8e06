type MyHashSet struct {
	buckets [][]int
	size    int
}

func Constructor() MyHashSet {
	return MyHashSet{buckets: make([][]int, 16)}
}

func (s *MyHashSet) Add(key int) {
	if s.Contains(key) {
		return
	}
	if s.size == len(s.buckets) {
		s.grow()
	}
	bucket := s.bucket(key)
	*bucket = append(*bucket, key)
	s.size++
}

func (s *MyHashSet) Remove(key int) {
	bucket := s.bucket(key)
	for i, k := range *bucket {
		if k == key {
			last := len(*bucket) - 1
			(*bucket)[i] = (*bucket)[last]
			*bucket = (*bucket)[:last]
			s.size--
			return
		}
	}
}

func (s *MyHashSet) Contains(key int) bool {
	for _, k := range *s.bucket(key) {
		if k == key {
			return true
		}
	}
	return false
}

func (s *MyHashSet) bucket(key int) *[]int {
	mixed := uint32(key) * 2654435769
	return &s.buckets[int(mixed>>7)&(len(s.buckets)-1)]
}

func (s *MyHashSet) grow() {
	old := s.buckets
	s.buckets = make([][]int, 2*len(old))
	for _, keys := range old {
		for _, key := range keys {
			bucket := s.bucket(key)
			*bucket = append(*bucket, key)
		}
	}
}
