type LRUCache struct {
	capacity int
	values   map[int]int
	order    []int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity: capacity, values: map[int]int{}}
}

func (c *LRUCache) Get(key int) int {
	if value, ok := c.values[key]; ok {
		return value
	}
	return -1
}

func (c *LRUCache) Put(key int, value int) {
	if _, ok := c.values[key]; !ok {
		if len(c.order) == c.capacity {
			delete(c.values, c.order[0])
			c.order = c.order[1:]
		}
		c.order = append(c.order, key)
	}
	c.values[key] = value
}
