// time n log n; space n
package main

type node struct {
	k    int
	pri  uint32
	l, r *node
}
type MyHashSet struct {
	root *node
	seed uint32
}

func Constructor() MyHashSet { return MyHashSet{seed: 12345} }
func split(t *node, k int) (*node, *node) {
	if t == nil {
		return nil, nil
	}
	if t.k < k {
		a, b := split(t.r, k)
		t.r = a
		return t, b
	}
	a, b := split(t.l, k)
	t.l = b
	return a, t
}
func merge(a, b *node) *node {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	if a.pri > b.pri {
		a.r = merge(a.r, b)
		return a
	}
	b.l = merge(a, b.l)
	return b
}
func (s *MyHashSet) Add(key int) {
	if s.Contains(key) {
		return
	}
	s.seed ^= s.seed << 13
	s.seed ^= s.seed >> 17
	s.seed ^= s.seed << 5
	a, b := split(s.root, key)
	s.root = merge(merge(a, &node{k: key, pri: s.seed}), b)
}
func (s *MyHashSet) Remove(key int) {
	a, b := split(s.root, key)
	_, c := split(b, key+1)
	s.root = merge(a, c)
}
func (s *MyHashSet) Contains(key int) bool {
	for t := s.root; t != nil; {
		if t.k == key {
			return true
		}
		if key < t.k {
			t = t.l
		} else {
			t = t.r
		}
	}
	return false
}
