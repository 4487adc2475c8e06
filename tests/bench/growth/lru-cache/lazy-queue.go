// time n; space n
package main

type LRUCache struct {
	cap   int
	val   map[int]int
	stamp map[int]int
	queue [][2]int
	tick  int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{cap: capacity, val: map[int]int{}, stamp: map[int]int{}}
}

func (c *LRUCache) touch(key int) {
	c.tick++
	c.stamp[key] = c.tick
	c.queue = append(c.queue, [2]int{key, c.tick})
}

func (c *LRUCache) Get(key int) int {
	v, ok := c.val[key]
	if !ok {
		return -1
	}
	c.touch(key)
	return v
}

func (c *LRUCache) Put(key int, value int) {
	if _, ok := c.val[key]; !ok && len(c.val) == c.cap {
		for i, q := range c.queue {
			if c.stamp[q[0]] == q[1] {
				delete(c.val, q[0])
				delete(c.stamp, q[0])
				c.queue = c.queue[i+1:]
				break
			}
		}
	}
	c.val[key] = value
	c.touch(key)
}
