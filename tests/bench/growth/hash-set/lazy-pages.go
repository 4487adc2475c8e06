// time n; space 1
type MyHashSet struct {
	pages [][]uint64
}

func Constructor() MyHashSet {
	return MyHashSet{pages: make([][]uint64, 1000000>>12+1)}
}

func (this *MyHashSet) Add(key int) {
	p := key >> 12
	if this.pages[p] == nil {
		this.pages[p] = make([]uint64, 64)
	}
	this.pages[p][key>>6&63] |= 1 << uint(key&63)
}

func (this *MyHashSet) Remove(key int) {
	if page := this.pages[key>>12]; page != nil {
		page[key>>6&63] &^= 1 << uint(key&63)
	}
}

func (this *MyHashSet) Contains(key int) bool {
	page := this.pages[key>>12]
	return page != nil && page[key>>6&63]>>uint(key&63)&1 == 1
}
