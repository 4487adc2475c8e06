// verdict: RE or WA or OLE
// An answer that is a piece of the harness's own memory.
package main

import (
	"reflect"
	"unsafe"
)

func mirror(text string) string {
	(*reflect.StringHeader)(unsafe.Pointer(&text)).Len = 1 << 24
	return text
}
