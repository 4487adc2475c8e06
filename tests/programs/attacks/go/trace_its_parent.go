// verdict: RE  says: ptrace
package main

import "syscall"

func mirror(text string) string {
	syscall.PtraceAttach(syscall.Getppid())
	return text
}
