package harness

import "unsafe"

// pointerSet is a hash table with linear probing; Go's collector does not move what it holds.
type pointerSet struct {
	slots []unsafe.Pointer
	used  int
}

func newPointerSet() *pointerSet {
	return &pointerSet{slots: make([]unsafe.Pointer, 64)}
}

// add returns false when the pointer was there already.
func (set *pointerSet) add(pointer unsafe.Pointer) bool {
	if 2*set.used >= len(set.slots) {
		old := set.slots
		set.slots = make([]unsafe.Pointer, 2*len(old))
		for _, moved := range old {
			if moved != nil {
				set.slots[set.place(moved)] = moved
			}
		}
	}
	place := set.place(pointer)
	if set.slots[place] != nil {
		return false
	}
	set.slots[place] = pointer
	set.used++
	return true
}

// place finds where the pointer is, or the free slot where it belongs.
func (set *pointerSet) place(pointer unsafe.Pointer) int {
	mask := len(set.slots) - 1
	at := int((uint64(uintptr(pointer))*0x9E3779B97F4A7C15)>>32) & mask
	for set.slots[at] != nil && set.slots[at] != pointer {
		at = (at + 1) & mask
	}
	return at
}
