// The keys themselves are linked, from the newest to the oldest; 0 ends the list.
type LRUCache struct {
	capacity       int
	values         map[int]int
	newer, older   map[int]int
	newest, oldest int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity: capacity, values: map[int]int{}, newer: map[int]int{}, older: map[int]int{}}
}

func (c *LRUCache) Get(key int) int {
	value, ok := c.values[key]
	if !ok {
		return -1
	}
	c.unlink(key)
	c.link(key)
	return value
}

func (c *LRUCache) Put(key int, value int) {
	if _, ok := c.values[key]; ok {
		c.unlink(key)
	} else if len(c.values) == c.capacity {
		oldest := c.oldest
		c.unlink(oldest)
		delete(c.values, oldest)
	}
	c.values[key] = value
	c.link(key)
}

func (c *LRUCache) unlink(key int) {
	newer, older := c.newer[key], c.older[key]
	if newer != 0 {
		c.older[newer] = older
	} else {
		c.newest = older
	}
	if older != 0 {
		c.newer[older] = newer
	} else {
		c.oldest = newer
	}
}

func (c *LRUCache) link(key int) {
	c.newer[key], c.older[key] = 0, c.newest
	if c.newest != 0 {
		c.newer[c.newest] = key
	} else {
		c.oldest = key
	}
	c.newest = key
}
