// time n log capacity; space capacity
import "container/heap"

type entry struct{ key, val, stamp, at int }
type byStamp []*entry

func (h byStamp) Len() int            { return len(h) }
func (h byStamp) Less(i, j int) bool  { return h[i].stamp < h[j].stamp }
func (h byStamp) Swap(i, j int)       { h[i], h[j] = h[j], h[i]; h[i].at, h[j].at = i, j }
func (h *byStamp) Push(x interface{}) { e := x.(*entry); e.at = len(*h); *h = append(*h, e) }
func (h *byStamp) Pop() interface{} {
	o := *h
	e := o[len(o)-1]
	*h = o[:len(o)-1]
	return e
}

type LRUCache struct {
	room, now int
	m         map[int]*entry
	h         byStamp
}

func Constructor(capacity int) LRUCache {
	return LRUCache{room: capacity, m: map[int]*entry{}}
}

func (c *LRUCache) Get(key int) int {
	e, ok := c.m[key]
	if !ok {
		return -1
	}
	c.now++
	e.stamp = c.now
	heap.Fix(&c.h, e.at)
	return e.val
}

func (c *LRUCache) Put(key int, value int) {
	if c.Get(key) != -1 {
		c.m[key].val = value
		return
	}
	if len(c.h) == c.room {
		delete(c.m, heap.Pop(&c.h).(*entry).key)
	}
	c.now++
	e := &entry{key: key, val: value, stamp: c.now}
	c.m[key] = e
	heap.Push(&c.h, e)
}
