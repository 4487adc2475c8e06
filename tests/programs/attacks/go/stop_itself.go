// verdict: TLE
package main

import "syscall"

func mirror(text string) string {
	for {
		syscall.Kill(syscall.Getpid(), syscall.SIGSTOP)
	}
}
