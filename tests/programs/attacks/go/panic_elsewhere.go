// verdict: RE
package main

import "time"

func mirror(text string) string {
	go func() { panic("elsewhere") }()
	time.Sleep(100 * time.Millisecond)
	return text
}
