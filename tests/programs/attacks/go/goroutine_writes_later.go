// verdict: RE  says: wrote on the judge's channel
package main

import (
	"syscall"
	"time"
)

var calls int

func mirror(text string) string {
	calls++
	if calls == 1 {
		go func() {
			time.Sleep(20 * time.Millisecond)
			for {
				syscall.Write(3, make([]byte, 64))
				time.Sleep(time.Millisecond)
			}
		}()
	} else {
		time.Sleep(200 * time.Millisecond)
	}
	out := ""
	for _, one := range text {
		out = string(one) + out
	}
	return out
}
