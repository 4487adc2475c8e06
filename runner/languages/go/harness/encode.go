package harness

import (
	"encoding/binary"
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// encoder appends the variable that `from` points to, or complains.
type encoder func(out *output, from unsafe.Pointer)

// encoderOf expects that the shape fits the type.
func encoderOf(s shape, t reflect.Type) encoder {
	switch s.kind {
	case "int":
		return integerEncoder(t, s.kind, math.MinInt32, math.MaxInt32, func(out *output, value int64) {
			out.frame = binary.LittleEndian.AppendUint32(out.frame, uint32(value))
		})
	case "long":
		return integerEncoder(t, s.kind, math.MinInt64, math.MaxInt64, func(out *output, value int64) {
			out.frame = binary.LittleEndian.AppendUint64(out.frame, uint64(value))
		})
	case "char":
		return integerEncoder(t, s.kind, 1, 127, func(out *output, value int64) {
			out.frame = append(out.frame, byte(value))
		})
	case "double":
		return func(out *output, from unsafe.Pointer) {
			out.frame = binary.LittleEndian.AppendUint64(out.frame, math.Float64bits(*(*float64)(from)))
		}
	case "bool":
		return func(out *output, from unsafe.Pointer) { out.frame = append(out.frame, *(*byte)(from)) }
	case "string":
		return encodeString
	case "linked":
		return linkedEncoder(s, t)
	case "tree":
		return treeEncoder(s, t)
	}
	return listEncoder(s, t)
}

func integerEncoder(t reflect.Type, kind string, least, most int64, write func(*output, int64)) encoder {
	return func(out *output, from unsafe.Pointer) {
		value, fits := loadInteger(t, from)
		if !fits || value < least || value > most {
			digits := strconv.FormatInt(value, 10)
			if !fits {
				digits = strconv.FormatUint(uint64(value), 10)
			}
			out.complain("the answer has " + digits + ", which does not fit " + kind)
			return
		}
		write(out, value)
	}
}

// loadInteger reads an integer of any width; false for one beyond int64.
func loadInteger(t reflect.Type, from unsafe.Pointer) (int64, bool) {
	switch {
	case isSigned(t) && t.Size() == 8:
		return *(*int64)(from), true
	case isSigned(t) && t.Size() == 4:
		return int64(*(*int32)(from)), true
	case t.Size() == 8:
		value := *(*uint64)(from)
		return int64(value), value <= math.MaxInt64
	case t.Size() == 4:
		return int64(*(*uint32)(from)), true
	case isSigned(t) && t.Size() == 2:
		return int64(*(*int16)(from)), true
	case t.Size() == 2:
		return int64(*(*uint16)(from)), true
	case isSigned(t):
		return int64(*(*int8)(from)), true
	}
	return int64(*(*uint8)(from)), true
}

func encodeString(out *output, from unsafe.Pointer) {
	text := *(*string)(from)
	if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
		out.complain("the answer has a string that is not text: " + strconv.Quote(shortened(text)))
		return
	}
	out.count(len(text))
	out.frame = append(out.frame, text...)
}

func shortened(text string) string {
	if len(text) > 80 {
		return text[:80]
	}
	return text
}

func listEncoder(s shape, t reflect.Type) encoder {
	if s.element.kind == "int" && t.Elem().Kind() == reflect.Int {
		return encodeInts
	}
	element := encoderOf(*s.element, t.Elem())
	size := t.Elem().Size()
	return func(out *output, from unsafe.Pointer) {
		slice := reflect.NewAt(t, from).Elem()
		n := slice.Len()
		out.count(n)
		first := slice.UnsafePointer()
		for i := 0; i < n && out.problem == ""; i++ {
			element(out, unsafe.Add(first, uintptr(i)*size))
		}
	}
}

func encodeInts(out *output, from unsafe.Pointer) {
	ints := *(*[]int)(from)
	out.reserve(4 + 4*len(ints))
	out.count(len(ints))
	for _, value := range ints {
		if int(int32(value)) != value {
			out.complain("the answer has " + strconv.Itoa(value) + ", which does not fit int")
			return
		}
		out.frame = binary.LittleEndian.AppendUint32(out.frame, uint32(value))
	}
}

func linkedEncoder(s shape, t reflect.Type) encoder {
	layout, _ := findNode(t, *s.element, "Next")
	value := encoderOf(*s.element, layout.value.Type)
	return func(out *output, from unsafe.Pointer) {
		first := *(*unsafe.Pointer)(from)
		n := lengthOf(first, layout.links[0])
		if n < 0 {
			out.complain("the linked list in the answer has a cycle")
			return
		}
		out.count(n)
		for at := first; at != nil && out.problem == ""; at = follow(at, layout.links[0]) {
			value(out, unsafe.Add(at, layout.value.Offset))
		}
	}
}

func follow(at unsafe.Pointer, link uintptr) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Add(at, link))
}

// lengthOf counts nodes; -1 for a cycle, which Brent's leaping marker meets.
func lengthOf(first unsafe.Pointer, link uintptr) int {
	n, leap := 0, 1
	marker := unsafe.Pointer(nil)
	for at := first; at != nil; at = follow(at, link) {
		if at == marker {
			return -1
		}
		n++
		if n == leap {
			marker = at
			leap *= 2
		}
	}
	return n
}

func treeEncoder(s shape, t reflect.Type) encoder {
	layout, _ := findNode(t, *s.element, "Left", "Right")
	value := encoderOf(*s.element, layout.value.Type)
	return func(out *output, from unsafe.Pointer) {
		slots, isTree := levelOrder(*(*unsafe.Pointer)(from), layout)
		if !isTree {
			out.complain("a node of the tree in the answer is reached twice")
			return
		}
		out.count(len(slots))
		for _, at := range slots {
			if at == nil {
				out.frame = append(out.frame, 0)
				continue
			}
			out.frame = append(out.frame, 1)
			value(out, unsafe.Add(at, layout.value.Offset))
		}
	}
}

// levelOrder lists a tree's slots without trailing absent ones; false when it is no tree.
func levelOrder(root unsafe.Pointer, layout node) ([]unsafe.Pointer, bool) {
	slots := []unsafe.Pointer{root}
	seen := newPointerSet()
	present := 0
	for i := 0; i < len(slots); i++ {
		at := slots[i]
		if at == nil {
			continue
		}
		if !seen.add(at) {
			return nil, false
		}
		present = i + 1
		slots = append(slots, follow(at, layout.links[0]), follow(at, layout.links[1]))
	}
	return slots[:present], true
}
