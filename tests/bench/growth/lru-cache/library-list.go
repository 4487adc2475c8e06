// time n; space capacity
import "container/list"

type pair struct{ k, v int }

type LRUCache struct {
	cap int
	m   map[int]*list.Element
	l   *list.List
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, map[int]*list.Element{}, list.New()}
}

func (c *LRUCache) Get(key int) int {
	if e, ok := c.m[key]; ok {
		c.l.MoveToFront(e)
		return e.Value.(*pair).v
	}
	return -1
}

func (c *LRUCache) Put(key int, value int) {
	if e, ok := c.m[key]; ok {
		e.Value.(*pair).v = value
		c.l.MoveToFront(e)
		return
	}
	if c.l.Len() == c.cap {
		e := c.l.Back()
		delete(c.m, e.Value.(*pair).k)
		c.l.Remove(e)
	}
	c.m[key] = c.l.PushFront(&pair{key, value})
}
