// time n * capacity; space capacity
type LRUCache struct {
	cap   int
	vals  map[int]int
	order []int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{cap: capacity, vals: map[int]int{}}
}

func (this *LRUCache) touch(key int) {
	for i, k := range this.order {
		if k == key {
			this.order = append(this.order[:i], this.order[i+1:]...)
			break
		}
	}
	this.order = append(this.order, key)
}

func (this *LRUCache) Get(key int) int {
	v, ok := this.vals[key]
	if !ok {
		return -1
	}
	this.touch(key)
	return v
}

func (this *LRUCache) Put(key int, value int) {
	if _, ok := this.vals[key]; !ok && len(this.vals) == this.cap {
		delete(this.vals, this.order[0])
		this.order = this.order[1:]
	}
	this.vals[key] = value
	this.touch(key)
}
