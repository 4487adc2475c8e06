package main

import "container/list"

type entry struct {
	key, value int
}

type LRUCache struct {
	capacity int
	uses     *list.List // of *entry, the most recently used one first
	elements map[int]*list.Element
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity, list.New(), make(map[int]*list.Element)}
}

func (c *LRUCache) Get(key int) int {
	element, ok := c.elements[key]
	if !ok {
		return -1
	}
	c.uses.MoveToFront(element)
	return element.Value.(*entry).value
}

func (c *LRUCache) Put(key int, value int) {
	if element, ok := c.elements[key]; ok {
		element.Value.(*entry).value = value
		c.uses.MoveToFront(element)
		return
	}
	if c.uses.Len() == c.capacity {
		oldest := c.uses.Remove(c.uses.Back()).(*entry)
		delete(c.elements, oldest.key)
	}
	c.elements[key] = c.uses.PushFront(&entry{key, value})
}
