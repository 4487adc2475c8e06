// problem: lru-cache  expect: AC
package main

import "container/list"

type entry struct{ key, value int }

type LRUCache struct {
	capacity int
	order    *list.List
	places   map[int]*list.Element
}

func Constructor(capacity int) *LRUCache {
	return &LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (this *LRUCache) Get(key int) int {
	place, found := this.places[key]
	if !found {
		return -1
	}
	this.order.MoveToFront(place)
	return place.Value.(entry).value
}

func (this *LRUCache) Put(key int, value int) {
	if place, found := this.places[key]; found {
		this.order.Remove(place)
	}
	this.places[key] = this.order.PushFront(entry{key, value})
	if len(this.places) > this.capacity {
		delete(this.places, this.order.Remove(this.order.Back()).(entry).key)
	}
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * obj := Constructor(capacity);
 */
