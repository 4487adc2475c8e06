// time n; space n
package main

type slot struct {
	key  int
	dist int32
	used bool
}

type MyHashSet struct {
	slots []slot
	mask  int
	count int
}

func Constructor() MyHashSet {
	return MyHashSet{slots: make([]slot, 8), mask: 7}
}

func hash(x int) int {
	h := uint64(x) * 0x9E3779B97F4A7C15
	return int(h >> 20)
}

func (s *MyHashSet) insert(key int) {
	cur := slot{key, 0, true}
	i := hash(key) & s.mask
	for s.slots[i].used {
		if s.slots[i].dist < cur.dist {
			s.slots[i], cur = cur, s.slots[i]
		}
		cur.dist++
		i = (i + 1) & s.mask
	}
	s.slots[i] = cur
}

func (s *MyHashSet) find(key int) int {
	i := hash(key) & s.mask
	for d := int32(0); s.slots[i].used && s.slots[i].dist >= d; d++ {
		if s.slots[i].key == key {
			return i
		}
		i = (i + 1) & s.mask
	}
	return -1
}

func (s *MyHashSet) Add(key int) {
	if s.find(key) >= 0 {
		return
	}
	if s.count*4 >= len(s.slots)*3 {
		old := s.slots
		s.slots = make([]slot, 2*len(old))
		s.mask = len(s.slots) - 1
		for _, o := range old {
			if o.used {
				s.insert(o.key)
			}
		}
	}
	s.insert(key)
	s.count++
}

func (s *MyHashSet) Remove(key int) {
	i := s.find(key)
	if i < 0 {
		return
	}
	s.count--
	for {
		j := (i + 1) & s.mask
		if !s.slots[j].used || s.slots[j].dist == 0 {
			s.slots[i] = slot{}
			return
		}
		s.slots[i] = s.slots[j]
		s.slots[i].dist--
		i = j
	}
}

func (s *MyHashSet) Contains(key int) bool { return s.find(key) >= 0 }
