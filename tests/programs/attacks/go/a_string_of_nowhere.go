// verdict: RE
package main

import (
	"reflect"
	"unsafe"
)

func mirror(text string) string {
	(*reflect.StringHeader)(unsafe.Pointer(&text)).Data = 8
	return text
}
