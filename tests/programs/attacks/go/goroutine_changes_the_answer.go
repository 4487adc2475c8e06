// verdict: WA or RE
package main

import "unsafe"

func mirror(text string) string {
	bytes := []byte(text)
	answer := *(*string)(unsafe.Pointer(&bytes))
	go func() {
		for i := 0; i < 1000; i++ {
			bytes[0] = 'z'
		}
	}()
	return answer
}
