package harness

import (
	"reflect"
	"sort"
	"unsafe"
)

// block is memory that a value occupies: a slice's array, a string's bytes, a node.
type block struct{ begin, end uintptr }

// footprint is what arguments occupy, so that an answer made of them is not taken for a new one.
type footprint []block

func (f *footprint) add(s shape, t reflect.Type, from unsafe.Pointer) {
	visitBlocks(s, t, from, func(b block) { *f = append(*f, b) })
}

func (f footprint) sort() {
	sort.Slice(f, func(i, j int) bool { return f[i].begin < f[j].begin })
}

func (f footprint) holds(b block) bool {
	after := sort.Search(len(f), func(i int) bool { return f[i].begin > b.begin })
	return after > 0 && b.begin < f[after-1].end
}

// newBytes is the size of what a value occupies outside the footprint.
func (f footprint) newBytes(s shape, t reflect.Type, from unsafe.Pointer) (bytes uint64) {
	visitBlocks(s, t, from, func(b block) {
		if !f.holds(b) {
			bytes += uint64(b.end - b.begin)
		}
	})
	return bytes
}

// visitBlocks expects that the value is no cycle; it is encoded or decoded as well.
func visitBlocks(s shape, t reflect.Type, from unsafe.Pointer, visit func(block)) {
	switch s.kind {
	case "string":
		text := (*reflect.StringHeader)(from)
		visit(block{text.Data, text.Data + uintptr(text.Len)})
	case "list":
		slice := (*reflect.SliceHeader)(from)
		size := t.Elem().Size()
		visit(block{slice.Data, slice.Data + uintptr(slice.Cap)*size})
		if s.element.element == nil && s.element.kind != "string" {
			return
		}
		for i := 0; i < slice.Len; i++ {
			visitBlocks(*s.element, t.Elem(), unsafe.Add(*(*unsafe.Pointer)(from), uintptr(i)*size), visit)
		}
	case "linked":
		layout, _ := findNode(t, *s.element, "Next")
		for at := *(*unsafe.Pointer)(from); at != nil; at = follow(at, layout.links[0]) {
			visit(block{uintptr(at), uintptr(at) + layout.structure.Size()})
		}
	case "tree":
		layout, _ := findNode(t, *s.element, "Left", "Right")
		slots, _ := levelOrder(*(*unsafe.Pointer)(from), layout)
		for _, at := range slots {
			if at != nil {
				visit(block{uintptr(at), uintptr(at) + layout.structure.Size()})
			}
		}
	}
}
