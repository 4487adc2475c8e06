// verdict: RE
package main

import "syscall"

func mirror(text string) string {
	for descriptor := 0; descriptor < 64; descriptor++ {
		syscall.Close(descriptor)
	}
	return text
}
