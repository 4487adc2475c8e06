package harness

import (
	"encoding/binary"
	"math"
	"reflect"
	"unsafe"
)

// decoder takes a value off the input into the variable that `to` points to.
type decoder func(in *input, to unsafe.Pointer)

// decoderOf expects that the shape fits the type.
func decoderOf(s shape, t reflect.Type) decoder {
	switch s.kind {
	case "int":
		return integerDecoder(t, 4, func(b []byte) int64 { return int64(int32(binary.LittleEndian.Uint32(b))) })
	case "long":
		return integerDecoder(t, 8, func(b []byte) int64 { return int64(binary.LittleEndian.Uint64(b)) })
	case "char":
		return integerDecoder(t, 1, func(b []byte) int64 { return int64(b[0]) })
	case "double":
		return func(in *input, to unsafe.Pointer) {
			*(*float64)(to) = math.Float64frombits(binary.LittleEndian.Uint64(in.take(8)))
		}
	case "bool":
		return func(in *input, to unsafe.Pointer) { *(*bool)(to) = in.take(1)[0] != 0 }
	case "string":
		return decodeString
	case "linked":
		return linkedDecoder(s, t)
	case "tree":
		return treeDecoder(s, t)
	}
	return listDecoder(s, t)
}

func integerDecoder(t reflect.Type, length int, read func([]byte) int64) decoder {
	switch t.Size() {
	case 8:
		return func(in *input, to unsafe.Pointer) { *(*int64)(to) = read(in.take(length)) }
	case 4:
		return func(in *input, to unsafe.Pointer) { *(*int32)(to) = int32(read(in.take(length))) }
	case 2:
		return func(in *input, to unsafe.Pointer) { *(*int16)(to) = int16(read(in.take(length))) }
	}
	return func(in *input, to unsafe.Pointer) { *(*int8)(to) = int8(read(in.take(length))) }
}

func decodeString(in *input, to unsafe.Pointer) {
	bytes := make([]byte, in.count())
	in.takeInto(bytes)
	*(*string)(to) = *(*string)(unsafe.Pointer(&bytes))
}

func listDecoder(s shape, t reflect.Type) decoder {
	if s.element.kind == "int" && t.Elem().Kind() == reflect.Int {
		return decodeInts
	}
	if s.element.kind == "char" && t.Elem().Size() == 1 {
		return func(in *input, to unsafe.Pointer) {
			bytes := make([]byte, in.count())
			in.takeInto(bytes)
			*(*[]byte)(to) = bytes
		}
	}
	element := decoderOf(*s.element, t.Elem())
	size := t.Elem().Size()
	return func(in *input, to unsafe.Pointer) {
		n := in.count()
		slice := reflect.MakeSlice(t, n, n)
		first := slice.UnsafePointer()
		for i := 0; i < n; i++ {
			element(in, unsafe.Add(first, uintptr(i)*size))
		}
		reflect.NewAt(t, to).Elem().Set(slice)
	}
}

// decodeInts is the common case, a block at a time.
func decodeInts(in *input, to unsafe.Pointer) {
	ints := make([]int, in.count())
	for rest := ints; len(rest) > 0; {
		n := len(in.buffer) / 4
		if n > len(rest) {
			n = len(rest)
		}
		block := in.take(4 * n)
		for i := range rest[:n] {
			rest[i] = int(int32(binary.LittleEndian.Uint32(block[4*i:])))
		}
		rest = rest[n:]
	}
	*(*[]int)(to) = ints
}

func linkedDecoder(s shape, t reflect.Type) decoder {
	layout, _ := findNode(t, *s.element, "Next")
	value := decoderOf(*s.element, layout.value.Type)
	return func(in *input, to unsafe.Pointer) {
		for n := in.count(); n > 0; n-- {
			made := reflect.New(layout.structure).UnsafePointer()
			value(in, unsafe.Add(made, layout.value.Offset))
			*(*unsafe.Pointer)(to) = made
			to = unsafe.Add(made, layout.links[0])
		}
	}
}

// treeDecoder fills places in level order: the root's, then those of each node's children.
func treeDecoder(s shape, t reflect.Type) decoder {
	layout, _ := findNode(t, *s.element, "Left", "Right")
	value := decoderOf(*s.element, layout.value.Type)
	return func(in *input, to unsafe.Pointer) {
		places := []unsafe.Pointer{to}
		for i, n := 0, in.count(); i < n; i++ {
			place := places[i]
			if in.take(1)[0] == 0 {
				continue
			}
			made := reflect.New(layout.structure).UnsafePointer()
			value(in, unsafe.Add(made, layout.value.Offset))
			*(*unsafe.Pointer)(place) = made
			places = append(places, unsafe.Add(made, layout.links[0]), unsafe.Add(made, layout.links[1]))
		}
	}
}
