// verdict: CE
package main

// #cgo LDFLAGS: -Wl,-rpath,/
// #include <stdlib.h>
// static void leave(void) { exit(0); }
import "C"

func mirror(text string) string {
	C.leave()
	return text
}
