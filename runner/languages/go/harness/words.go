package harness

import (
	"reflect"
	"unsafe"
)

// Where parameters and result are plain words, a method is called as what it is to the machine: reflect's own way
// takes some 2,500 instructions a call, beneath which the growth of a cheap method does not show.

// wordCall calls a method of the object and leaves its result where the pointer points.
type wordCall func(object unsafe.Pointer, arguments []int, result unsafe.Pointer)

// newWordCall returns nil for what is not such a method.
func newWordCall(function any, receivers int) wordCall {
	t := reflect.TypeOf(function)
	if receivers != 1 || t.In(0).Kind() != reflect.Pointer || t.NumIn() > 3 || t.NumOut() > 1 {
		return nil
	}
	for i := 1; i < t.NumIn(); i++ {
		if t.In(i).Kind() != reflect.Int {
			return nil
		}
	}
	// The second word of an interface that holds a function is that function.
	closure := (*[2]unsafe.Pointer)(unsafe.Pointer(&function))[1]
	if t.NumOut() == 0 {
		return callVoid(closure, t.NumIn()-1)
	}
	switch t.Out(0).Kind() {
	case reflect.Int:
		return callResult[int](closure, t.NumIn()-1)
	case reflect.Bool:
		return callResult[bool](closure, t.NumIn()-1)
	}
	return nil
}

func callVoid(closure unsafe.Pointer, parameters int) wordCall {
	switch parameters {
	case 0:
		f := *(*func(unsafe.Pointer))(unsafe.Pointer(&closure))
		return func(object unsafe.Pointer, _ []int, _ unsafe.Pointer) { f(object) }
	case 1:
		f := *(*func(unsafe.Pointer, int))(unsafe.Pointer(&closure))
		return func(object unsafe.Pointer, a []int, _ unsafe.Pointer) { f(object, a[0]) }
	}
	f := *(*func(unsafe.Pointer, int, int))(unsafe.Pointer(&closure))
	return func(object unsafe.Pointer, a []int, _ unsafe.Pointer) {
		f(object, a[0], a[1])
	}
}

func callResult[R any](closure unsafe.Pointer, parameters int) wordCall {
	switch parameters {
	case 0:
		f := *(*func(unsafe.Pointer) R)(unsafe.Pointer(&closure))
		return func(object unsafe.Pointer, _ []int, result unsafe.Pointer) { *(*R)(result) = f(object) }
	case 1:
		f := *(*func(unsafe.Pointer, int) R)(unsafe.Pointer(&closure))
		return func(object unsafe.Pointer, a []int, result unsafe.Pointer) {
			*(*R)(result) = f(object, a[0])
		}
	}
	f := *(*func(unsafe.Pointer, int, int) R)(unsafe.Pointer(&closure))
	return func(object unsafe.Pointer, a []int, result unsafe.Pointer) {
		*(*R)(result) = f(object, a[0], a[1])
	}
}

// room for words of many calls in one piece, so that the collector has little to do with them.
type room struct{ left []int }

func (r *room) take(count int) []int {
	const piece = 4096
	if len(r.left) < count {
		r.left = make([]int, piece)
	}
	taken := r.left[:count:count]
	r.left = r.left[count:]
	return taken
}
