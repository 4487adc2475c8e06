type MyHashSet struct {
	buckets [1009][]int
}

func Constructor() MyHashSet {
	return MyHashSet{}
}

func (s *MyHashSet) Add(key int) {
	bucket := &s.buckets[key%1009]
	*bucket = append(*bucket, key)
}

func (s *MyHashSet) Remove(key int) {
	bucket := &s.buckets[key%1009]
	for i, k := range *bucket {
		if k == key {
			*bucket = append((*bucket)[:i], (*bucket)[i+1:]...)
			return
		}
	}
}

func (s *MyHashSet) Contains(key int) bool {
	for _, k := range s.buckets[key%1009] {
		if k == key {
			return true
		}
	}
	return false
}
