// time n * capacity; space capacity
type LRUCache struct {
	capacity int
	values   map[int]int
	order    []int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, map[int]int{}, nil}
}

func (c *LRUCache) touch(key int) {
	for i, k := range c.order {
		if k == key {
			c.order = append(c.order[:i], c.order[i+1:]...)
			break
		}
	}
	c.order = append(c.order, key)
}

func (c *LRUCache) Get(key int) int {
	value, ok := c.values[key]
	if !ok {
		return -1
	}
	c.touch(key)
	return value
}

func (c *LRUCache) Put(key int, value int) {
	if _, ok := c.values[key]; !ok && len(c.values) == c.capacity {
		delete(c.values, c.order[0])
		c.order = append(c.order[:0], c.order[1:]...)
	}
	c.values[key] = value
	c.touch(key)
}
