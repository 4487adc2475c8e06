// verdict: RE  says: wrote on the judge's channel
package main

import "syscall"

func init() {
	hello := make([]byte, 17)
	hello[8] = 1
	syscall.Write(3, hello)
}

func mirror(text string) string { return text }
